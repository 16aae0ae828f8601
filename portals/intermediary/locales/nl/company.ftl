### Looking after the users of an office, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## On every page of a company

company-heading = Je kantoor
company-loading = Een ogenblik: we halen de gegevens van je kantoor op.
company-switch = Ander kantoor
company-part-administrator = je beheert collega’s
company-part-user = je bent gebruiker
company-part-blocked = je toegang is geblokkeerd
company-pages = Pagina’s van je kantoor

## For somebody who may not see it

company-none-heading = Je hebt hier geen kantoor
company-none-text = Je account hoort niet bij een kantoor.
company-none-way-on = Werk je voor een kantoor dat samenwerkt met { -brand }? Vraag een collega die de accounts beheert om je uit te nodigen.
company-choose-heading = Om welk kantoor gaat het?
company-choose-text = Je hoort bij meer dan één kantoor. Je kunt later altijd wisselen.
company-blocked-heading = Je toegang is geblokkeerd
company-blocked-text = Een beheerder van { $company } heeft je toegang tot dit kantoor geblokkeerd.
company-blocked-way-on = Vraag de beheerder van je kantoor waarom, en om de blokkering op te heffen.
company-user-heading = Je bent gebruiker van dit kantoor
company-user-way-on = Heb je een andere rol nodig? Vraag het aan de beheerder van je kantoor.

## What goes wrong on any of these pages

company-step-up-needed = Bevestig eerst dat jij het bent.
company-not-found = Je hebt geen toegang meer tot dit kantoor.
company-not-administrator = Je bent geen beheerder meer van dit kantoor.
company-access-blocked = Een beheerder heeft je toegang tot dit kantoor geblokkeerd.
company-last-administrator = Dit is de enige beheerder van je kantoor. Maak eerst een andere collega beheerder.
company-no-account-left = Alle accounts van je kantoor zijn in gebruik. Verwijder eerst een collega of trek een uitnodiging in.
company-act-not-possible = Dat kan niet meer. In de lijst zie je hoe het er nu voor staat.
company-undo-over = Je kunt dit niet meer ongedaan maken.

## The list of colleagues

company-accounts-full = { $allowed ->
        [one] Het enige account van je kantoor is in gebruik.
       *[other] Alle { $allowed } accounts van je kantoor zijn in gebruik.
    }
company-accounts-full-way-on = Wil je iemand anders uitnodigen? Verwijder dan eerst een collega of trek een uitnodiging in. Heeft je kantoor meer accounts nodig? Neem contact met ons op.
company-users-none-so = Geen collega past bij je keuze.

## In the list

company-you = (jij)

## Activity: who did what

company-activity-lead = Alles wat er met de accounts van je kantoor is gedaan. Niemand kan dit wijzigen, ook wij niet.
