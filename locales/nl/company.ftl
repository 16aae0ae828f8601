### Looking after the users of a company: the list of users, what was done by whom.
### Seen by administrators of companies only. Users are called colleagues.

## On every page of a company

company-heading = Uw bedrijf
company-loading = Een ogenblik: we halen de gegevens van uw bedrijf op.
company-retry = Opnieuw proberen
company-home = Mijn account
company-help = Hulp en contact
company-name-and-number = { $company } · { $number }
company-switch = Ander bedrijf kiezen
company-choose = Naar { $company }
company-number-and-part = { $number } · { $part }
company-part-administrator = u bent beheerder
company-part-user = u bent gebruiker
company-part-blocked = uw toegang is geblokkeerd
company-pages = Pagina’s van uw bedrijf
company-page-users = Collega’s
company-page-activity = Activiteit

## For somebody who may not see it

company-none-heading = Geen bedrijf gevonden
company-none-text = Uw account is niet gekoppeld aan een bedrijf.
company-none-way-on = Werkt u voor een bedrijf dat klant is bij { -brand }? Vraag een collega die de accounts beheert om u uit te nodigen.
company-choose-heading = Voor welk bedrijf bent u hier?
company-choose-text = U hebt toegang tot meer dan één bedrijf. U kunt altijd van bedrijf wisselen.
company-blocked-heading = Uw toegang is geblokkeerd
company-blocked-text = Een beheerder van { $company } heeft uw toegang tot dit bedrijf geblokkeerd.
company-blocked-way-on = Vraag de beheerder van uw bedrijf waarom. Die kan u ook deblokkeren.
company-user-heading = U bent gebruiker van dit bedrijf
company-user-text = Alleen beheerders van { $company } kunnen gegevens van collega’s zien en wijzigen.
company-user-way-on = Hebt u een andere rol nodig? Vraag het aan de beheerder van uw bedrijf.

## What goes wrong on any of these pages

company-step-up-needed = Bevestig eerst dat u het bent.
company-not-found = U hebt geen toegang meer tot dit bedrijf. Klopt dat niet? Vraag het aan de beheerder van uw bedrijf.
company-user-not-found = Deze collega staat niet meer in de lijst. Misschien heeft een andere beheerder de collega verwijderd.
company-not-administrator = U bent geen beheerder meer van dit bedrijf. Klopt dat niet? Vraag het aan een andere beheerder.
company-access-blocked = Een beheerder heeft uw toegang tot dit bedrijf geblokkeerd. Vraag de beheerder van uw bedrijf waarom.
company-user-changed = Een andere beheerder heeft de gegevens van deze collega intussen gewijzigd. Bekijk ze en probeer het opnieuw.
company-last-administrator = Dit is de enige actieve beheerder van uw bedrijf. Maak eerst een andere collega beheerder.
company-no-account-left = Alle accounts van uw bedrijf zijn in gebruik. Verwijder eerst een collega of trek een uitnodiging in.
company-already-user = Er is al een collega met dit e-mailadres. Vul een ander adres in of zoek deze collega op in de lijst.
company-act-not-possible = Dat kan niet meer: er is intussen iets veranderd. Bekijk de status van deze collega.
company-block-of-account = Niemand van uw bedrijf heeft deze collega geblokkeerd. Het account zelf is geblokkeerd. Die blokkering loopt vanzelf af of wordt opgeheven door de servicedesk.
company-too-many-mails = { $time ->
        [later] Er kunnen nu geen uitnodigingen meer worden verstuurd. Er is niets verloren. Probeer het over een uur opnieuw.
       *[other] Er kunnen nu geen uitnodigingen meer worden verstuurd. Er is niets verloren. Probeer het na { $time } opnieuw.
    }
company-undo-over = U kunt dit niet meer ongedaan maken. Een nieuwe wijziging kan wel.

## The list of colleagues

company-users-heading = Collega’s
company-invite = Collega uitnodigen
company-import = Meerdere collega’s uitnodigen met een lijst
company-accounts = { $allowed ->
        [one] { $used } van { $allowed } account in gebruik
       *[other] { $used } van { $allowed } accounts in gebruik
    }
company-accounts-full = { $allowed ->
        [one] Het enige account van uw bedrijf is in gebruik.
       *[other] Alle { $allowed } accounts van uw bedrijf zijn in gebruik.
    }
company-accounts-full-way-on = Wilt u iemand anders uitnodigen? Verwijder dan eerst een collega of trek een uitnodiging in. Heeft uw bedrijf meer accounts nodig? Neem contact met ons op.
company-search = Zoek op naam of e-mailadres
company-filter-all = Alle
company-filter-count = { $name } ({ $count })
company-users-loading = Een ogenblik: we halen de lijst op.
company-users-total = { $count ->
        [one] { $count } collega
       *[other] { $count } collega’s
    }
company-users-found = { $count ->
        [one] { $count } collega gevonden
       *[other] { $count } collega’s gevonden
    }
company-users-range = { $from } tot en met { $to } van { $count } collega’s
company-users-silent = We kunnen de lijst even niet bijwerken. Misschien staat er iets in dat niet meer klopt. We blijven het proberen.
company-users-none-found = Geen collega gevonden voor “{ $search }”.
company-users-none-so = Geen enkele collega voldoet aan uw keuze.
company-users-none-hint = Controleer de spelling, zoek op een deel van de naam of kies een andere status of rol.
company-users-all = Alle collega’s tonen
company-users-pager = Pagina’s van de lijst
company-users-previous = Vorige
company-users-next = Volgende
company-users-page = Pagina { $page } van { $pages }

## In the list

company-column-name = Naam
company-column-email = E-mail
company-column-role = Rol
company-column-status = Status
company-column-factor = Tweede stap
company-column-last-log-in = Laatst ingelogd
company-you = (u)
company-never = nooit
company-just-changed = Zojuist gewijzigd
company-today = vandaag { $time }
company-role-administrator = Beheerder
company-role-user = Gebruiker
company-status-active = Actief
company-status-invited = Uitgenodigd
company-status-invitation-expired = Uitnodiging verlopen
company-status-blocked = Geblokkeerd
company-status-never-logged-in = Nog nooit ingelogd
company-factor-sms = Sms
company-factor-authenticator = Authenticator-app
company-factor-both = App en sms
company-factor-not-yet = Nog niet
company-factor-none = Opnieuw in te stellen

## Several at once

company-select = Selecteer { $name }
company-select-all = Iedereen op deze pagina selecteren
company-select-none = Selectie wissen
company-selection = Voor de geselecteerde collega’s
company-selected = { $count ->
        [one] { $count } geselecteerd
       *[other] { $count } geselecteerd
    }
company-many-resend = Uitnodiging opnieuw sturen ({ $count })
company-many-withdraw = Uitnodiging intrekken ({ $count })
company-many-block = Blokkeren ({ $count })
company-many-unblock = Deblokkeren ({ $count })
company-many-end-sessions = Overal uitloggen ({ $count })
company-many-remove = Verwijderen ({ $count })

## Activity: who did what

company-activity-heading = Activiteit
company-activity-lead = Alles wat er met de accounts van uw bedrijf is gedaan. Deze lijst is beveiligd: als iemand er iets in wijzigt, kunnen wij dat zien.
company-activity-loading = Een ogenblik: we halen de activiteit op.
company-activity-shown = { $count ->
        [one] { $count } activiteit getoond
       *[other] { $count } activiteiten getoond
    }
company-activity-search = Zoek op naam
company-activity-from = Van
company-activity-until = Tot en met
company-activity-all = Alles
company-activity-upside-down = De einddatum ligt vóór de begindatum. Kies andere dagen.
company-activity-of = Alleen wat { $name } heeft gedaan en wat anderen met het account van { $name } hebben gedaan.
company-activity-of-one = Alleen wat over één collega gaat.
company-activity-everybody = Activiteit van iedereen tonen
company-activity-none-so = Niets gevonden. Kies andere dagen of zoek op een andere naam.
company-activity-none = Er is nog geen activiteit.
company-activity-show-all = Alle activiteit tonen
company-activity-older = Oudere activiteit tonen
company-activity-end = Er is geen oudere activiteit.
company-activity-export-done = { $count ->
        [one] Het bestand met { $count } activiteit is gedownload.
       *[other] Het bestand met { $count } activiteiten is gedownload.
    }
company-activity-export-file = activiteit
company-activity-when = Wanneer
company-activity-who = Wie
company-activity-what = Wat
company-activity-whom = Collega
company-activity-where = IP-adres
company-activity-reason = Reden
company-activity-because = Reden: { $reason }

## What was done; in the table and in the filter

company-activity-logged-in = Ingelogd
company-activity-invited = Uitgenodigd
company-activity-invitation-resent = Uitnodiging opnieuw verstuurd
company-activity-invitation-withdrawn = Uitnodiging ingetrokken
company-activity-invitation-accepted = Uitnodiging geaccepteerd
company-activity-name-changed = Naam gewijzigd
company-activity-new-email-asked = Nieuw e-mailadres ingevuld
company-activity-email-changed = Nieuw e-mailadres bevestigd
company-activity-new-mobile-asked = Nieuw mobiel nummer ingevuld
company-activity-mobile-changed = Nieuw mobiel nummer bevestigd
company-activity-new-mobile-declined = Nieuw mobiel nummer niet bevestigd
company-activity-role-changed = Rol gewijzigd
company-activity-authorisations-changed = Autorisaties gewijzigd
company-activity-authorised-again = Opnieuw toegang gegeven
company-activity-blocked = Geblokkeerd
company-activity-unblocked = Gedeblokkeerd
company-activity-second-factor-reset = Tweede stap gereset
company-activity-second-factor-set-up = Tweede stap opnieuw ingesteld
company-activity-sessions-ended = Overal uitgelogd
company-activity-removed = Verwijderd
company-activity-undone = Laatste wijziging ongedaan gemaakt
