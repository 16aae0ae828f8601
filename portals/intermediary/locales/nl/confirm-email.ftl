### Confirming a new e-mail address, in the words of this portal: “je” in the place of “u”, offices in the place of companies. What is not here says neither.

## Opening the link

confirm-email-title = Je nieuwe e-mailadres
confirm-email-lost = Open de link in de e-mail over je nieuwe adres opnieuw om verder te gaan.
confirm-email-over = Deze link werkt niet, of niet met het account waarmee je bent ingelogd.
confirm-email-over-next = Heb je het adres al bevestigd? Dan hoef je niets meer te doen: log er voortaan mee in. Zo niet, open dan de link in de nieuwste e-mail, of vraag een beheerder van je kantoor om het adres opnieuw in te vullen.

## Confirming

confirm-email-heading = Is dit je nieuwe e-mailadres?
confirm-email-lead = Een beheerder van { $company } heeft een ander e-mailadres voor je ingevuld.
confirm-email-present = Je logt nu in met
confirm-email-after = Je huidige adres werkt dan niet meer. Je wordt overal uitgelogd, behalve hier.
confirm-email-step-up-needed = Er is nog niets gewijzigd: bevestig eerst dat jij het bent.
confirm-email-already-user = Een collega gebruikt dit e-mailadres intussen. Er is dus niets gewijzigd. Vraag een beheerder van je kantoor om een ander adres voor je in te vullen.

## The end

confirm-email-done-heading = Je nieuwe e-mailadres is ingesteld
confirm-email-done-lead = Je wachtwoord en de manier waarop je een code krijgt, blijven zoals ze waren.
confirm-email-done-term = Je logt in met
confirm-email-done-elsewhere = Je bent overal uitgelogd, behalve hier. We hebben je dit ook op je vorige adres laten weten.
