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
company-user-language = Taal van onze mails
company-user-role = Rol
company-user-authorisations = Gemachtigd voor
company-user-no-authorisations = Nog niets
company-user-second-factor = Tweede stap bij het inloggen
company-user-sets-up = Wordt ingesteld bij de volgende keer inloggen
company-user-last-log-in = Laatst ingelogd
company-user-never = Nooit
company-user-sessions = Nu ingelogd
company-user-sessions-count = { $count ->
            [0] Nergens
            [one] In één browser
           *[other] In { $count } browsers
    }

## What is not as usual: notices above the data

company-user-removed = Deze collega is verwijderd en kan niet meer inloggen voor uw bedrijf.
company-user-blocked = Geblokkeerd door { $name } op { $at }.
company-user-blocked-reason = Reden:
company-user-blocked-by-codes = Er zijn te veel verkeerde codes ingevuld, dus dit account is geblokkeerd. Vraag uw collega wie dat was voordat u het deblokkeert.
company-user-last-administrator = De enige actieve beheerder van uw bedrijf. Wilt u deze collega blokkeren, verwijderen of een andere rol geven? Maak dan eerst iemand anders beheerder.
company-user-invitation = De uitnodiging is gemaild op { $sent }. De link werkt tot { $ends }.
company-user-invitation-expired = De uitnodiging is gemaild op { $sent }. De link werkt niet meer sinds { $ends }.

## What an administrator can do

company-user-acts-heading = Wat u kunt doen
company-user-act-edit = Gegevens wijzigen
company-user-act-edit-hint = Naam, e-mailadres, mobiel nummer.
company-user-act-authorise = Rol en machtigingen wijzigen
company-user-act-authorise-hint = Wat deze collega voor uw bedrijf mag doen.
company-user-act-resend-invitation = Uitnodiging opnieuw sturen
company-user-act-resend-invitation-hint = We mailen een nieuwe link. De vorige werkt dan niet meer.
company-user-act-authorise-again = Opnieuw machtigen
company-user-act-authorise-again-hint = We mailen een nieuwe uitnodiging. Er is weer toegang zodra die is geaccepteerd.
company-user-act-unblock = Deblokkeren
company-user-act-unblock-hint = Er is meteen weer toegang, met hetzelfde wachtwoord.
company-user-act-reset-second-factor = Tweede stap opnieuw laten instellen
company-user-act-reset-second-factor-hint = Bij een kwijtgeraakte telefoon. De volgende keer inloggen vraagt het wachtwoord en een code per mail, en stelt een nieuw bewijs in.
company-user-act-end-sessions = Overal uitloggen
company-user-act-end-sessions-hint = Uw collega kan meteen opnieuw inloggen.
company-user-act-block = Blokkeren
company-user-act-block-hint = Geen toegang tot u deblokkeert. Alle gegevens blijven bewaard.
company-user-act-withdraw-invitation = Uitnodiging intrekken
company-user-act-withdraw-invitation-hint = De gemailde link werkt niet meer en de collega gaat van de lijst.
company-user-act-remove = Verwijderen
company-user-act-remove-hint = Voor een collega die weggaat. De toegang stopt meteen.

## Dialogs: before something is done

company-user-ask-edit = Gegevens van { $name } wijzigen
company-user-ask-edit-text = We laten dit { $name } weten per mail, op het huidige adres.
company-user-ask-authorise = Rol en machtigingen van { $name }
company-user-ask-authorise-text = We laten dit { $name } weten per mail.
company-user-ask-resend-invitation = { $name } opnieuw uitnodigen?
company-user-ask-resend-invitation-text = { $name } krijgt een nieuwe link. De vorige werkt dan niet meer.
company-user-ask-authorise-again = { $name } opnieuw machtigen
company-user-ask-authorise-again-text = { $name } krijgt een nieuwe uitnodiging, en toegang zodra die is geaccepteerd.
company-user-ask-unblock = { $name } deblokkeren?
company-user-ask-unblock-text = { $name } kan meteen weer inloggen. We melden dit per mail.
company-user-ask-reset-second-factor = Tweede stap van { $name } opnieuw laten instellen?
company-user-ask-reset-second-factor-text = Controleer eerst of { $name } dit echt zelf vraagt: bel of spreek elkaar. De huidige app of het huidige nummer werkt dan niet meer en { $name } wordt uitgelogd. De volgende keer inloggen vraagt het wachtwoord en een code per mail.
company-user-ask-end-sessions = { $name } overal uitloggen?
company-user-ask-end-sessions-text = Waar { $name } nu mee bezig is en wat niet is bewaard, gaat verloren.
company-user-ask-block = { $name } blokkeren?
company-user-ask-block-text = { $name } wordt meteen uitgelogd en kan niet inloggen voor uw bedrijf tot u deblokkeert.
company-user-ask-withdraw-invitation = Uitnodiging van { $name } intrekken?
company-user-ask-withdraw-invitation-text = De gemailde link werkt dan niet meer. We laten dit { $name } weten per mail.
company-user-ask-remove = { $name } verwijderen?
company-user-ask-remove-text = { $name } wordt meteen uitgelogd, gaat van de lijst en heeft geen toegang meer tot uw bedrijf. Om terug te komen is een nieuwe uitnodiging nodig.
company-user-save = Opslaan
company-user-cancel = Annuleren
company-user-reason-label = Reden
company-user-reason-hint = Voor de andere beheerders van uw bedrijf. Maximaal { $characters } tekens.
company-user-email-hint = Een nieuw adres geldt zodra uw collega het heeft bevestigd.
company-user-ask-edit-invited = De uitnodiging is nog niet geaccepteerd, dus alles kan hier worden verbeterd.
company-user-email-hint-invited = Na een wijziging gaat de link naar het nieuwe adres. De vorige link werkt dan niet meer.
company-user-mobile-hint = Laat dit leeg om { $number } te houden. Een nieuw nummer wordt bevestigd bij de volgende keer inloggen.
company-user-mobile-hint-none = Voor codes per sms. Het wordt bevestigd bij de volgende keer inloggen.

## What was done, and the way back

company-user-done-edit = De gegevens van { $name } zijn opgeslagen.
company-user-done-authorise = Rol en machtigingen van { $name } zijn opgeslagen.
company-user-done-resend-invitation = Er is een nieuwe link onderweg naar { $name }.
company-user-done-authorise-again = Er is een nieuwe uitnodiging onderweg naar { $name }.
company-user-done-unblock = { $name } is gedeblokkeerd.
company-user-done-reset-second-factor = { $name } stelt de volgende keer een nieuwe tweede stap in.
company-user-done-end-sessions = { $name } is overal uitgelogd.
company-user-done-block = { $name } is geblokkeerd.
company-user-done-withdraw-invitation = De uitnodiging van { $name } is ingetrokken.
company-user-done-remove = { $name } is verwijderd.
company-user-done-undo = Dat is ongedaan gemaakt. Alles is weer zoals het was; wie is uitgelogd, blijft uitgelogd.
company-user-nothing-changed = Er is niets veranderd: het was al zo.
company-user-undo = Ongedaan maken
company-user-undo-left = nog { $time }
company-user-undo-for = { $seconds ->
        [one] U kunt dit nog { $seconds } seconde ongedaan maken.
       *[other] U kunt dit nog { $seconds } seconden ongedaan maken.
    }

## Somebody else has changed the colleague while a dialog was open

company-user-meanwhile = Een andere beheerder heeft deze collega intussen gewijzigd:
company-user-changed-name = de naam
company-user-changed-email = het e-mailadres
company-user-changed-mobile = het mobiele nummer
company-user-changed-role = de rol
company-user-changed-authorisations = de machtigingen
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
company-field-mobile-malformed = Vul een mobiel nummer in met het land erbij, zoals +31 6 12345678.
company-field-mobile-too-long = Dit nummer is te lang. Vul alleen het mobiele nummer in.
company-field-reason-required = Vul de reden in.
company-field-reason-too-long = Deze reden is te lang. Vul maximaal 200 tekens in.
company-field-language-label = In welke taal schrijven we uw collega?
company-field-language-required = Kies de taal waarin we schrijven.
company-field-role-label = Wat mag deze collega doen?
company-field-role-user-hint = Gebruikt waarvoor u machtigt.
company-field-role-administrator-hint = Mag ook collega’s uitnodigen, wijzigen, blokkeren en verwijderen.
company-field-role-required = Kies wat deze collega mag doen.
company-field-authorisations-label = Waarvoor machtigt u deze collega?
company-field-authorisations-hint = U kunt dit later wijzigen.

## Several colleagues at once, from the list

company-many-ask-resend = { $count ->
            [one] Eén collega opnieuw uitnodigen?
           *[other] { $count } collega’s opnieuw uitnodigen?
    }
company-many-ask-resend-text = Zij krijgen een nieuwe link. De vorige werkt dan niet meer.
company-many-ask-withdraw = { $count ->
            [one] Eén uitnodiging intrekken?
           *[other] { $count } uitnodigingen intrekken?
    }
company-many-ask-withdraw-text = De gemailde links werken dan niet meer. We melden dit per mail.
company-many-ask-block = { $count ->
            [one] Eén collega blokkeren?
           *[other] { $count } collega’s blokkeren?
    }
company-many-ask-block-text = Zij worden meteen uitgelogd en kunnen niet inloggen voor dit bedrijf tot ze zijn gedeblokkeerd.
company-many-ask-unblock = { $count ->
            [one] Eén collega deblokkeren?
           *[other] { $count } collega’s deblokkeren?
    }
company-many-ask-unblock-text = Zij kunnen meteen weer inloggen. We melden dit per mail.
company-many-ask-end-sessions = { $count ->
            [one] Eén collega overal uitloggen?
           *[other] { $count } collega’s overal uitloggen?
    }
company-many-ask-end-sessions-text = Waar zij nu mee bezig zijn en wat niet is bewaard, gaat verloren.
company-many-ask-remove = { $count ->
            [one] Eén collega verwijderen?
           *[other] { $count } collega’s verwijderen?
    }
company-many-ask-remove-text = Zij worden meteen uitgelogd en hebben geen toegang meer tot dit bedrijf. Om terug te komen is een nieuwe uitnodiging nodig.
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
company-many-failed = Dit is niet voor iedereen gelukt. Voor de anderen is het gedaan.
company-many-not-undone = Niet ongedaan gemaakt voor { $name }: { $why }
company-many-progress-name = Verwerkte collega’s

## What colleagues can be authorised for

authorisation-policies = Polissen
authorisation-claims = Schades
authorisation-invoices = Facturen
authorisation-quotes = Offertes
authorisation-commission = Provisie
