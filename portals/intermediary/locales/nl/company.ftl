### Looking after the users of an office, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## On every page of a company

company-heading = Je kantoor
company-loading = Een ogenblik: we halen de gegevens van je kantoor op.
company-switch = Ander kantoor kiezen
company-part-administrator = je bent beheerder
company-part-user = je bent gebruiker
company-part-blocked = je toegang is geblokkeerd
company-pages = Pagina’s van je kantoor

## For somebody who may not see it

company-none-heading = Geen kantoor gevonden
company-none-text = Je account is niet gekoppeld aan een kantoor.
company-none-way-on = Werk je voor een kantoor dat samenwerkt met { -brand }? Vraag een collega die de accounts beheert om je uit te nodigen.
company-choose-heading = Voor welk kantoor ben je hier?
company-choose-text = Je hebt toegang tot meer dan één kantoor. Je kunt altijd van kantoor wisselen.
company-blocked-heading = Je toegang is geblokkeerd
company-blocked-text = Een beheerder van { $company } heeft je toegang tot dit kantoor geblokkeerd.
company-blocked-way-on = Vraag de beheerder van je kantoor waarom. Die kan je ook deblokkeren.
company-user-heading = Je bent gebruiker van dit kantoor
company-user-way-on = Heb je een andere rol nodig? Vraag het aan de beheerder van je kantoor.

## What goes wrong on any of these pages

company-step-up-needed = Bevestig eerst dat jij het bent.
company-not-found = Je hebt geen toegang meer tot dit kantoor. Klopt dat niet? Vraag het aan de beheerder van je kantoor.
company-not-administrator = Je bent geen beheerder meer van dit kantoor. Klopt dat niet? Vraag het aan een andere beheerder.
company-access-blocked = Een beheerder heeft je toegang tot dit kantoor geblokkeerd. Vraag de beheerder van je kantoor waarom.
company-block-of-account = Niemand van je kantoor heeft deze collega geblokkeerd. Het account zelf is geblokkeerd. Die blokkering loopt vanzelf af of wordt opgeheven door de servicedesk.
company-last-administrator = Dit is de enige actieve beheerder van je kantoor. Maak eerst een andere collega beheerder.
company-no-account-left = Alle accounts van je kantoor zijn in gebruik. Verwijder eerst een collega of trek een uitnodiging in.
company-undo-over = Je kunt dit niet meer ongedaan maken. Een nieuwe wijziging kan wel.

## The list of colleagues

company-accounts-full = { $allowed ->
        [one] Het enige account van je kantoor is in gebruik.
       *[other] Alle { $allowed } accounts van je kantoor zijn in gebruik.
    }
company-accounts-full-way-on = Wil je iemand anders uitnodigen? Verwijder dan eerst een collega of trek een uitnodiging in. Heeft je kantoor meer accounts nodig? Neem contact met ons op.
company-users-none-so = Geen enkele collega voldoet aan je keuze.

## In the list

company-you = (jij)

## Activity: who did what

company-activity-lead = Alles wat er met de accounts van je kantoor is gedaan. Deze lijst is beveiligd: als iemand er iets in wijzigt, kunnen wij dat zien.
