### One colleague, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## The page of one colleague

company-user-loading = Een ogenblik: we halen de gegevens van je collega op.
company-user-gone-heading = Deze collega staat niet in je lijst
company-user-you = Dit ben je zelf

## What is not as usual: notices above the data

company-user-removed = Deze collega is verwijderd en heeft geen toegang meer tot je kantoor.
company-user-account-blocked = Met dit account kan niemand inloggen tot { $at }, omdat er te vaak een verkeerde code is ingevuld. Na dat tijdstip kan inloggen weer. Vraag je collega wie die codes invulde.
company-user-last-administrator = Dit is de enige actieve beheerder van je kantoor. Wil je deze collega blokkeren, verwijderen of een andere rol geven? Maak dan eerst iemand anders beheerder.

## What an administrator can do

company-user-acts-heading = Wat je kunt doen
company-user-act-authorise-hint = Wat deze collega voor je kantoor mag doen.
company-user-act-end-sessions-hint = Je collega kan meteen opnieuw inloggen.
company-user-act-block-hint = Geen toegang zolang je de blokkering niet opheft. Alle gegevens blijven bewaard.

## Dialogs: before something is done

company-user-ask-block-text = { $name } wordt meteen uitgelogd en heeft geen toegang tot je kantoor zolang je de blokkering niet opheft.
company-user-ask-remove-text = { $name } wordt meteen uitgelogd, verdwijnt uit de lijst en heeft geen toegang meer tot je kantoor. Om terug te komen is een nieuwe uitnodiging nodig.
company-user-reason-hint = Voor de andere beheerders van je kantoor. Maximaal { $characters } tekens.
company-user-email-hint = Het nieuwe adres geldt zodra je collega het heeft bevestigd.

## What was done, and the way back

company-user-undo-for = { $seconds ->
        [one] Je kunt dit nog { $seconds } seconde ongedaan maken.
       *[other] Je kunt dit nog { $seconds } seconden ongedaan maken.
    }

## Somebody else has changed the colleague while a dialog was open

company-user-meanwhile-kept = Wat je invulde, staat er nog. Kijk of het nog klopt.

## Fields that describe a colleague: in dialogs, and when somebody is invited

company-field-language-label = In welke taal schrijven we je collega?
company-field-role-user-hint = Heeft alleen toegang tot wat je hieronder aanvinkt.
company-field-authorisations-hint = Je kunt dit later wijzigen.

## Several colleagues at once, from the list

company-many-ask-block-text = Zij worden meteen uitgelogd en hebben geen toegang tot je kantoor zolang je de blokkering niet opheft.
company-many-ask-remove-text = Zij worden meteen uitgelogd en hebben geen toegang meer tot je kantoor. Om terug te komen is een nieuwe uitnodiging nodig.
