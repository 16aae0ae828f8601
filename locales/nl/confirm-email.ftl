### Waar de link uit de mail heen leidt waarmee een gebruiker het e-mailadres bevestigt dat een beheerder van het bedrijf heeft ingevuld.

## De link openen

confirm-email-title = Uw nieuwe e-mailadres
confirm-email-opening = We openen de link…
confirm-email-lost = Open de link in de e-mail over uw nieuwe adres opnieuw om verder te gaan.
confirm-email-over = Deze link werkt niet, of niet met het account waarmee u bent ingelogd.
confirm-email-over-next = Hebt u het adres al bevestigd? Dan hoeft u niets meer te doen: log er voortaan mee in. Zo niet, open dan de link in de nieuwste e-mail, of vraag een beheerder van uw bedrijf om het adres opnieuw in te vullen.
confirm-email-home = Mijn account
confirm-email-contact-heading = Lukt het niet?

## Bevestigen

confirm-email-heading = Is dit uw nieuwe e-mailadres?
confirm-email-lead = Een beheerder van { $company } heeft een ander e-mailadres voor u ingevuld.
confirm-email-present = U logt nu in met
confirm-email-new = En voortaan met
confirm-email-after = Uw huidige adres werkt dan niet meer. U wordt overal uitgelogd, behalve hier.
confirm-email-submit = Dit adres voortaan gebruiken
confirm-email-not-right = Klopt dit niet? Sluit dan deze pagina: er verandert niets. Laat het ook de beheerder weten.
confirm-email-step-up-needed = Er is nog niets gewijzigd: bevestig eerst dat u het bent.
confirm-email-already-user = Een collega gebruikt dit e-mailadres intussen. Er is dus niets gewijzigd. Vraag een beheerder van uw bedrijf om een ander adres voor u in te vullen.

## Het einde

confirm-email-done-heading = Uw nieuwe e-mailadres is ingesteld
confirm-email-done-lead = Uw wachtwoord en de manier waarop u een code krijgt, blijven zoals ze waren.
confirm-email-done-term = U logt in met
confirm-email-done-elsewhere = U bent overal uitgelogd, behalve hier. We hebben u dit ook op uw vorige adres laten weten.
confirm-email-done-continue = Verder
