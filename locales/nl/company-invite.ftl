### Inviting colleagues: one, or many with a list.

## The columns of a list

company-csv-name = Naam
company-csv-given-name = Voornaam
company-csv-family-name = Achternaam
company-csv-email = E-mailadres
company-csv-mobile = Mobiel nummer
company-csv-language = Taal
company-csv-role = Rol
company-csv-authorisations = Autorisaties
company-csv-remark = Opmerking
company-csv-role-user = Gebruiker
company-csv-role-administrator = Beheerder

## Inviting one

company-invite-heading = Een collega uitnodigen
company-invite-lead = We mailen uw collega een link om een wachtwoord te kiezen en de tweede stap van het inloggen in te stellen. De link werkt { $days } dagen.
company-invite-many = Meerdere collega’s uitnodigen met een lijst
company-invite-email-hint = Een adres dat alleen deze collega leest, geen gedeeld adres zoals info@.
company-invite-mobile-hint = Voor codes per sms. Uw collega kan het ook zelf invullen bij het accepteren van de uitnodiging.
company-invite-submit = Uitnodiging versturen
company-invite-done-heading = { $name } is uitgenodigd
company-invite-done-text = De link is onderweg naar { $email }. Die is { $days } dagen geldig en werkt één keer. Tot dan kunt u de uitnodiging opnieuw sturen of intrekken.
company-invite-another = Nog een collega uitnodigen
company-invite-see = De toegang van { $name } bekijken
company-invite-to-list = Naar de lijst met collega’s

## Inviting many: the list

company-import-heading = Meerdere collega’s uitnodigen
company-import-lead = Plak een lijst of kies een bestand uit uw spreadsheet. We versturen pas iets als u hebt gezien wat we hebben gelezen.
company-import-columns-summary = Wat moet er in de lijst staan?
company-import-columns-text = In de eerste rij staan de namen van de kolommen. Verplicht: { $needed }. Niet verplicht: { $others }.
company-import-columns-authorisations = Mogelijke autorisaties, met komma’s ertussen: { $authorisations }.
company-import-empty-list = Lege lijst downloaden
company-import-empty-list-file = collegas
company-import-paste-label = Plak hier de lijst
company-import-paste-hint = Cellen uit een spreadsheet kopiëren kan ook. Neem de rij met kolomnamen mee.
company-import-file-label = Of kies een bestand
company-import-file-hint = Een CSV-bestand van maximaal 5 MB. U kunt het hier ook naartoe slepen.
company-import-file-read = We gebruiken het bestand { $name }.
company-import-file-none = Dit bestand niet gebruiken
company-import-submit = De lijst controleren

## Inviting many: why a list cannot be read

company-import-nothing = Plak een lijst of kies een bestand.
company-import-empty = Deze lijst is leeg. Kies een ander bestand of plak de lijst.
company-import-header-missing = { $count ->
            [one] De kolom “{ $columns }” ontbreekt. Zet die naam in de eerste rij, boven de juiste kolom.
           *[other] Deze kolommen ontbreken: { $columns }. Zet die namen in de eerste rij, boven de juiste kolommen.
    }
company-import-nobody = In deze lijst staan de namen van de kolommen, maar niemand eronder. Voeg uw collega’s toe, één per rij.
company-import-too-many-rows = Deze lijst heeft meer dan { $rows } rijen. Splits de lijst en verstuur de delen na elkaar.
company-import-quote-open = In rij { $row } begint een aanhalingsteken dat niet wordt gesloten. Haal het weg of voeg het tweede toe.
company-import-too-large = Dit bestand is groter dan 5 MB. Splits de lijst of laat kolommen weg.
company-import-spreadsheet = Dit is een spreadsheet en geen CSV-bestand. Open het en bewaar het als CSV, of kopieer de cellen en plak ze hier.
company-import-not-opened = Uw browser kan dit bestand niet openen. Kies het opnieuw of plak de lijst.

## Inviting many: what was read

company-import-checked-heading = { $count ->
            [one] Eén collega kan worden uitgenodigd
           *[other] { $count } collega’s kunnen worden uitgenodigd
    }
company-import-checked-nobody = Er kan nog niemand worden uitgenodigd
company-import-checked-lead = Er is nog niets verstuurd.
company-import-mistakes-heading = { $rows ->
            [one] Eén rij moet worden verbeterd
           *[other] { $rows } rijen moeten worden verbeterd
    }
company-import-mistakes-text = Deze rijen slaan we over. Verbeter ze in uw lijst en controleer die opnieuw, of ga zonder deze rijen door.
company-import-mistakes-only = Verbeter deze rijen in uw lijst en controleer die opnieuw.
company-import-mistakes-caption = Wat er verbeterd moet worden, per rij en kolom
company-import-row = Rij
company-import-column = Kolom
company-import-typed = In uw lijst
company-import-correction = Zo verbetert u het
company-import-whole-row = Hele rij
company-import-nothing-typed = (leeg)
company-import-more = { $count ->
            [one] En nog één. Verbeter deze eerst.
           *[other] En nog { $count }. Verbeter deze eerst.
    }
company-import-ignored = { $count ->
            [one] We gebruiken de kolom { $columns } niet.
           *[other] Deze kolommen gebruiken we niet: { $columns }.
    }
company-import-accounts = { $left ->
            [0] Uw bedrijf heeft geen account meer over. Verwijder eerst een collega of trek een uitnodiging in.
            [one] Uw bedrijf heeft nog één account over: alleen de eerste collega van de lijst krijgt dat.
           *[other] Uw bedrijf heeft nog { $left } accounts over: alleen de eerste { $left } collega’s van de lijst krijgen er een.
    }
company-import-send = { $count ->
            [one] Eén collega uitnodigen
           *[other] { $count } collega’s uitnodigen
    }
company-import-other-list = Een andere lijst gebruiken

## Inviting many: how to correct a cell

company-import-required = Vul dit in.
company-import-too-long = Maak dit korter.
company-import-email-malformed = Vul een e-mailadres in zoals naam@example.com.
company-import-mobile-malformed = Vul een mobiel nummer in met de landcode, zoals +31 6 12345678.
company-import-language-unknown = Vul een van deze in: { $languages }.
company-import-role-unknown = Vul “{ $user }” of “{ $administrator }” in.
company-import-authorisation-unknown = Vul een of meer van deze in: { $authorisations }.
company-import-repeated = Dit adres staat ook in rij { $row }. Haal een van de twee rijen weg.
company-import-cell-correction = { $column }: { $correction }
company-import-too-many-cells = Deze rij heeft meer cellen dan de eerste. Staat er een komma of puntkomma in een tekst? Zet die tekst tussen aanhalingstekens.

## Inviting many: sending, and what came of it

company-import-sending-heading = De uitnodigingen worden verstuurd
company-import-sending-lead = Laat dit tabblad open tot dit klaar is. De andere pagina’s blijven ondertussen beschikbaar.
company-import-progress = { $done } van { $total }
company-import-progress-name = Verstuurde uitnodigingen
company-import-stop = Stoppen
company-import-goes-on = De uitnodigingen van de lijst worden nog verstuurd.
company-import-goes-on-link = Voortgang bekijken
company-import-waits = De overige uitnodigingen zijn nog niet verstuurd. Bevestig eerst dat u het bent.
company-import-go-on = Verder met versturen
company-import-over = De lijst is verwerkt. Uitgenodigd: { $invited } van de { $total }.
company-import-over-link = Resultaat bekijken
company-import-done-heading = { $count ->
            [one] Eén collega is uitgenodigd
           *[other] { $count } collega’s zijn uitgenodigd
    }
company-import-done-nobody = Er is niemand uitgenodigd
company-import-done-text = De links zijn onderweg. Elke link is { $days } dagen geldig en werkt één keer.
company-import-failed-heading = { $count ->
            [one] Eén collega is niet uitgenodigd
           *[other] { $count } collega’s zijn niet uitgenodigd
    }
company-import-failed-text = Download deze rijen, verbeter ze en controleer de lijst opnieuw. Of probeer dezelfde rijen nog een keer.
company-import-left-out-text = Download deze rijen, verbeter ze en controleer de lijst opnieuw.
company-import-failed-caption = Wie niet is uitgenodigd, en waarom
company-import-why = Waarom
company-import-more-failures = { $count ->
            [one] En nog één. Die rij staat ook in de download.
           *[other] En nog { $count }. Die rijen staan ook in de download.
    }
company-import-failed-download = Deze rijen downloaden
company-import-failed-file = niet-uitgenodigd
company-import-again = { $count ->
            [one] Deze opnieuw proberen
           *[other] Deze { $count } opnieuw proberen
    }
company-import-already-user = Deze collega staat al in uw lijst.
company-import-no-account-left = Uw bedrijf heeft geen account meer over. Verwijder een collega of trek een uitnodiging in en probeer het opnieuw.
company-import-unreadable = Het e-mailadres of een andere cel klopt niet. Controleer deze rij.
company-import-not-sent = Niet verstuurd.
company-import-maybe-sent = We weten niet of deze uitnodiging is verstuurd. Opnieuw proberen kan geen kwaad.

## The list as a file

company-export = Deze lijst downloaden
company-export-so-far = { $count } tot nu toe
company-export-done = { $count ->
            [one] Het bestand met één collega is gedownload.
           *[other] Het bestand met { $count } collega’s is gedownload.
    }
company-export-file = lijst-met-collegas
company-export-mobile = Mobiel nummer, deels verborgen
company-export-status = Status
company-export-second-factor = Tweede stap
company-export-last-log-in = Laatst ingelogd
