### Inviting colleagues, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## Inviting one

company-invite-lead = We mailen je collega een link om een wachtwoord te kiezen en de tweede stap van het inloggen in te stellen. De link werkt { $days } dagen.
company-invite-mobile-hint = Voor codes per sms. Je collega kan het ook zelf invullen bij het accepteren van de uitnodiging.
company-invite-done-text = De link is onderweg naar { $email }. Die is { $days } dagen geldig en werkt één keer. Tot dan kun je de uitnodiging opnieuw sturen of intrekken.

## Inviting many: the list

company-import-lead = Plak een lijst of kies een bestand uit je spreadsheet. We versturen pas iets als je hebt gezien wat we hebben gelezen.
company-import-file-hint = Een CSV-bestand van maximaal 5 MB. Je kunt het hier ook naartoe slepen.

## Inviting many: why a list cannot be read

company-import-nobody = In deze lijst staan de namen van de kolommen, maar niemand eronder. Voeg je collega’s toe, één per rij.
company-import-not-opened = Je browser kan dit bestand niet openen. Kies het opnieuw of plak de lijst.

## Inviting many: what was read

company-import-mistakes-text = Deze rijen slaan we over. Verbeter ze in je lijst en controleer die opnieuw, of ga zonder deze rijen door.
company-import-mistakes-only = Verbeter deze rijen in je lijst en controleer die opnieuw.
company-import-typed = In je lijst
company-import-correction = Zo verbeter je het
company-import-accounts = { $left ->
            [0] Je kantoor heeft geen account meer over. Verwijder eerst een collega of trek een uitnodiging in.
            [one] Je kantoor heeft nog één account over: alleen de eerste collega van de lijst krijgt dat.
           *[other] Je kantoor heeft nog { $left } accounts over: alleen de eerste { $left } collega’s van de lijst krijgen er een.
    }

## Inviting many: sending, and what came of it

company-import-waits = De overige uitnodigingen zijn nog niet verstuurd. Bevestig eerst dat jij het bent.
company-import-already-user = Deze collega staat al in je lijst.
company-import-no-account-left = Je kantoor heeft geen account meer over. Verwijder een collega of trek een uitnodiging in en probeer het opnieuw.
