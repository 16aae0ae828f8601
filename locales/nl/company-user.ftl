### One colleague: who it is, how it stands, and what an administrator can do.

## The page of one colleague

company-user-title = Toegang van een collega
company-user-loading = Een ogenblik: we halen de gegevens van uw collega op.
company-user-gone-heading = Deze collega staat niet in uw lijst
company-user-to-list = Naar de lijst met collega’s
company-user-you = Dit bent u zelf
company-user-data-heading = Gegevens
company-user-email = E-mailadres
company-user-new-email = Nieuw e-mailadres, nog niet bevestigd
company-user-mobile = Mobiel nummer
company-user-no-mobile = Niet opgegeven
company-user-new-mobile = Nieuw mobiel nummer, te bevestigen bij de volgende keer inloggen
company-user-language = Taal van onze e-mails
company-user-role = Rol
company-user-authorisations = Autorisaties
company-user-no-authorisations = Nog geen
company-user-second-factor = Tweede stap bij het inloggen
company-user-sets-up = In te stellen bij de volgende keer inloggen
company-user-last-log-in = Laatst ingelogd
company-user-never = Nooit
company-user-sessions = Nu ingelogd
company-user-sessions-count = { $count ->
            [0] Nergens
            [one] In één browser
           *[other] In { $count } browsers
    }
company-user-activity = Activiteit van { $name }

## What is not as usual: notices above the data

company-user-removed = Deze collega is verwijderd en heeft geen toegang meer tot uw bedrijf.
company-user-blocked = Geblokkeerd door { $name } op { $at }.
company-user-blocked-reason = Reden:
company-user-account-blocked = Met dit account kan niemand inloggen tot { $at }, omdat er te vaak een verkeerde code is ingevuld. Na dat tijdstip kan inloggen weer. Vraag uw collega wie die codes invulde.
company-user-account-shut = Met dit account kan niemand inloggen. Alleen de servicedesk kan dat veranderen.
company-user-last-administrator = Dit is de enige actieve beheerder van uw bedrijf. Wilt u deze collega blokkeren, verwijderen of een andere rol geven? Maak dan eerst iemand anders beheerder.
company-user-invitation = We hebben de uitnodiging gemaild op { $sent }. De link werkt tot { $ends }.
company-user-invitation-expired = We hebben de uitnodiging gemaild op { $sent }. De link werkt niet meer sinds { $ends }.

## What an administrator can do

company-user-acts-heading = Wat u kunt doen
company-user-act-edit = Gegevens wijzigen
company-user-act-edit-hint = Naam, e-mailadres, mobiel nummer.
company-user-act-authorise = Rol en autorisaties wijzigen
company-user-act-authorise-hint = Wat deze collega voor uw bedrijf mag doen.
company-user-act-resend-invitation = Uitnodiging opnieuw sturen
company-user-act-resend-invitation-hint = We mailen een nieuwe link. De vorige werkt dan niet meer.
company-user-act-authorise-again = Opnieuw toegang geven
company-user-act-authorise-again-hint = We mailen een nieuwe uitnodiging. Na het accepteren is er weer toegang.
company-user-act-unblock = Deblokkeren
company-user-act-unblock-hint = Er is meteen weer toegang, met hetzelfde wachtwoord.
company-user-act-reset-second-factor = Tweede stap resetten
company-user-act-reset-second-factor-hint = Bijvoorbeeld na verlies van de telefoon. Deze collega logt dan in met het wachtwoord en een code per e-mail, en stelt de tweede stap opnieuw in.
company-user-act-end-sessions = Overal uitloggen
company-user-act-end-sessions-hint = Uw collega kan meteen opnieuw inloggen.
company-user-act-block = Blokkeren
company-user-act-block-hint = Geen toegang zolang u de blokkering niet opheft. Alle gegevens blijven bewaard.
company-user-act-withdraw-invitation = Uitnodiging intrekken
company-user-act-withdraw-invitation-hint = De link in de e-mail werkt niet meer en de collega verdwijnt uit de lijst.
company-user-act-remove = Verwijderen
company-user-act-remove-hint = Voor een collega die vertrekt. De toegang stopt meteen.

## Dialogs: before something is done

company-user-ask-edit = Gegevens van { $name } wijzigen
company-user-ask-edit-text = We laten dit { $name } per e-mail weten, op het huidige adres.
company-user-ask-authorise = Rol en autorisaties van { $name }
company-user-ask-authorise-text = We laten dit { $name } per e-mail weten.
company-user-ask-resend-invitation = Uitnodiging opnieuw sturen naar { $name }?
company-user-ask-resend-invitation-text = { $name } krijgt per e-mail een nieuwe link. De vorige werkt dan niet meer.
company-user-ask-authorise-again = { $name } opnieuw toegang geven
company-user-ask-authorise-again-text = { $name } krijgt per e-mail een nieuwe uitnodiging en heeft na het accepteren weer toegang.
company-user-ask-unblock = { $name } deblokkeren?
company-user-ask-unblock-text = { $name } heeft meteen weer toegang. We melden dit per e-mail.
company-user-ask-reset-second-factor = Tweede stap van { $name } resetten?
company-user-ask-reset-second-factor-text = Controleer eerst of { $name } dit echt zelf vraagt: bel, of vraag het persoonlijk. De huidige app of het huidige nummer werkt dan niet meer om in te loggen en { $name } wordt uitgelogd. Opnieuw inloggen kan met het wachtwoord en een code per e-mail.
company-user-ask-end-sessions = { $name } overal uitloggen?
company-user-ask-end-sessions-text = { $name } raakt kwijt wat nog niet is opgeslagen.
company-user-ask-block = { $name } blokkeren?
company-user-ask-block-text = { $name } wordt meteen uitgelogd en heeft geen toegang tot uw bedrijf zolang u de blokkering niet opheft.
company-user-ask-withdraw-invitation = Uitnodiging van { $name } intrekken?
company-user-ask-withdraw-invitation-text = De link in de e-mail werkt dan niet meer. We laten dit { $name } per e-mail weten.
company-user-ask-remove = { $name } verwijderen?
company-user-ask-remove-text = { $name } wordt meteen uitgelogd, verdwijnt uit de lijst en heeft geen toegang meer tot uw bedrijf. Om terug te komen is een nieuwe uitnodiging nodig.
company-user-save = Opslaan
company-user-cancel = Annuleren
company-user-reason-label = Reden
company-user-reason-hint = Voor de andere beheerders van uw bedrijf. Maximaal { $characters } tekens.
company-user-email-hint = Het nieuwe adres geldt zodra uw collega het heeft bevestigd.
company-user-ask-edit-invited = De uitnodiging is nog niet geaccepteerd. Alles kan hier dus nog worden verbeterd.
company-user-email-hint-invited = Bij een ander adres mailen we de link daarheen. De vorige link werkt dan niet meer.
company-user-mobile-hint = Laat dit leeg om { $number } te houden. Een nieuw nummer wordt bevestigd bij de volgende keer inloggen.
company-user-mobile-hint-none = Voor codes per sms. Het wordt bevestigd bij de volgende keer inloggen.

## What was done, and the way back

company-user-done-edit = De gegevens van { $name } zijn opgeslagen.
company-user-done-authorise = De rol en de autorisaties van { $name } zijn opgeslagen.
company-user-done-resend-invitation = Er is een nieuwe link onderweg naar { $name }.
company-user-done-authorise-again = Er is een nieuwe uitnodiging onderweg naar { $name }.
company-user-done-unblock = { $name } is gedeblokkeerd.
company-user-done-reset-second-factor = De tweede stap van { $name } is gereset.
company-user-done-end-sessions = { $name } is overal uitgelogd.
company-user-done-block = { $name } is geblokkeerd.
company-user-done-withdraw-invitation = De uitnodiging van { $name } is ingetrokken.
company-user-done-remove = { $name } is verwijderd.
company-user-done-undo = Dat is ongedaan gemaakt. Alles is weer zoals het was, maar wie is uitgelogd, blijft uitgelogd.
company-user-nothing-changed = Er is niets veranderd: het was al zo.
company-user-undo = Ongedaan maken
company-user-undo-left = nog { $time }
company-user-undo-for = { $seconds ->
        [one] U kunt dit nog { $seconds } seconde ongedaan maken.
       *[other] U kunt dit nog { $seconds } seconden ongedaan maken.
    }

## Somebody else has changed the colleague while a dialog was open

company-user-meanwhile = Een andere beheerder heeft de gegevens van deze collega intussen gewijzigd:
company-user-changed-name = de naam
company-user-changed-email = het e-mailadres
company-user-changed-mobile = het mobiele nummer
company-user-changed-role = de rol
company-user-changed-authorisations = de autorisaties
company-user-changed-status = de status
company-user-changed-second-factor = de tweede stap
company-user-changed-removed = de collega is verwijderd
company-user-meanwhile-kept = Wat u invulde, staat er nog. Kijk of het nog klopt.

## Fields that describe a colleague: in dialogs, and when somebody is invited

company-field-name-label = Voornaam en achternaam
company-field-name-required = Vul de voornaam en achternaam in.
company-field-name-too-long = Deze naam is te lang. Vul maximaal 100 tekens in.
company-field-email-label = E-mailadres
company-field-email-required = Vul het e-mailadres in.
company-field-email-malformed = Vul een e-mailadres in zoals naam@example.com.
company-field-email-too-long = Dit e-mailadres is te lang. Vul maximaal 254 tekens in.
company-field-mobile-label = Mobiel nummer
company-field-optional = (niet verplicht)
company-field-mobile-malformed = Vul een mobiel nummer in met de landcode, zoals +31 6 12345678.
company-field-mobile-too-long = Dit nummer is te lang. Vul alleen het mobiele nummer in.
company-field-reason-required = Vul de reden in.
company-field-reason-too-long = Deze reden is te lang. Vul maximaal 200 tekens in.
company-field-language-label = In welke taal schrijven we uw collega?
company-field-language-required = Kies de taal waarin we schrijven.
company-field-role-label = Wat mag deze collega doen?
company-field-role-user-hint = Heeft alleen toegang tot wat u hieronder aanvinkt.
company-field-role-administrator-hint = Mag ook collega’s uitnodigen, wijzigen, blokkeren en verwijderen.
company-field-role-required = Kies wat deze collega mag doen.
company-field-authorisations-label = Waartoe krijgt deze collega toegang?
company-field-authorisations-hint = U kunt dit later wijzigen.

## Several colleagues at once, from the list

company-many-ask-resend = { $count ->
            [one] Uitnodiging opnieuw sturen naar één collega?
           *[other] Uitnodiging opnieuw sturen naar { $count } collega’s?
    }
company-many-ask-resend-text = Zij krijgen per e-mail een nieuwe link. De vorige werkt dan niet meer.
company-many-ask-withdraw = { $count ->
            [one] Eén uitnodiging intrekken?
           *[other] { $count } uitnodigingen intrekken?
    }
company-many-ask-withdraw-text = De links in de e-mails werken dan niet meer. We laten hun dit per e-mail weten.
company-many-ask-block = { $count ->
            [one] Eén collega blokkeren?
           *[other] { $count } collega’s blokkeren?
    }
company-many-ask-block-text = Zij worden meteen uitgelogd en hebben geen toegang tot uw bedrijf zolang u de blokkering niet opheft.
company-many-ask-unblock = { $count ->
            [one] Eén collega deblokkeren?
           *[other] { $count } collega’s deblokkeren?
    }
company-many-ask-unblock-text = Zij hebben meteen weer toegang. We melden dit per e-mail.
company-many-ask-end-sessions = { $count ->
            [one] Eén collega overal uitloggen?
           *[other] { $count } collega’s overal uitloggen?
    }
company-many-ask-end-sessions-text = Zij raken kwijt wat ze nog niet hebben opgeslagen.
company-many-ask-remove = { $count ->
            [one] Eén collega verwijderen?
           *[other] { $count } collega’s verwijderen?
    }
company-many-ask-remove-text = Zij worden meteen uitgelogd en hebben geen toegang meer tot uw bedrijf. Om terug te komen is een nieuwe uitnodiging nodig.
company-many-done-resend = { $count ->
            [one] Er is een nieuwe link onderweg naar één collega.
           *[other] Er zijn nieuwe links onderweg naar { $count } collega’s.
    }
company-many-done-withdraw = { $count ->
            [one] Eén uitnodiging is ingetrokken.
           *[other] { $count } uitnodigingen zijn ingetrokken.
    }
company-many-done-block = { $count ->
            [one] Eén collega is geblokkeerd.
           *[other] { $count } collega’s zijn geblokkeerd.
    }
company-many-done-unblock = { $count ->
            [one] Eén collega is gedeblokkeerd.
           *[other] { $count } collega’s zijn gedeblokkeerd.
    }
company-many-done-end-sessions = { $count ->
            [one] Eén collega is overal uitgelogd.
           *[other] { $count } collega’s zijn overal uitgelogd.
    }
company-many-done-remove = { $count ->
            [one] Eén collega is verwijderd.
           *[other] { $count } collega’s zijn verwijderd.
    }
company-many-done-undo = { $count ->
            [one] Dat is ongedaan gemaakt voor één collega.
           *[other] Dat is ongedaan gemaakt voor { $count } collega’s.
    }
company-many-failed = Dit is niet gelukt voor:
company-many-not-undone = Niet ongedaan gemaakt voor { $name }: { $why }
company-many-progress-name = Verwerkte collega’s

## What colleagues can be authorised for

authorisation-policies = Polissen
authorisation-claims = Schades
authorisation-invoices = Facturen
authorisation-quotes = Offertes
authorisation-commission = Provisie
