### The pages round logging in: start, and what is shown when something is not as it should be.

## Start page

start-title = Welkom
start-heading = Uw verzekeringen, achter één deur
start-lead = In { -your-portal } vindt u uw contracten, documenten en schadedossiers. Log in met uw wachtwoord en een code die alleen u krijgt.
start-log-in = Inloggen
start-register = Eerste keer hier? Registreer u
start-help = Lukt inloggen niet?
start-point-need-heading = Wat u nodig hebt
start-point-need-text = Uw e-mailadres, uw wachtwoord en uw telefoon. Meer niet.
start-point-safe-heading = Veilig inloggen
start-point-safe-text = Wij vragen u nooit om uw code, niet aan de telefoon en niet per e-mail. Geef die aan niemand.
start-point-help-heading = Iemand die u helpt
start-point-help-text = Komt u er niet uit? Onze medewerkers helpen u verder, per telefoon en per e-mail.

## Page that does not exist

not-found-heading = We vinden deze pagina niet
not-found-lead = Misschien staat er een tikfout in het adres, of is de pagina verplaatst.
not-found-start = Naar de startpagina
not-found-log-in = Inloggen
not-found-help = Hulp en contact

## The application failed

went-wrong-heading = Er ging iets mis
went-wrong-lead = Dat ligt aan ons, niet aan u. Uw gegevens zijn veilig.
went-wrong-text = Probeer het opnieuw. Gaat het weer mis? Wacht dan een paar minuten of neem contact met ons op.
went-wrong-again = Opnieuw proberen
went-wrong-start = Naar de startpagina
went-wrong-contact-heading = Lukt het nog steeds niet?

## The service does not answer

unavailable-heading = We zijn even niet bereikbaar
unavailable-lead = U kunt nu niet verder. Controleer uw internetverbinding. Werkt die wel? Dan ligt het aan ons en werken we eraan.
unavailable-text = Probeer het over een paar minuten opnieuw.
unavailable-again = Opnieuw proberen
unavailable-help = Hulp en contact
unavailable-contact-heading = Is het dringend?

## The session has ended

session-ended-heading = U bent uitgelogd
session-ended-lead = Er is een tijdje niets gebeurd, u was al lang ingelogd, of u hebt in een ander tabblad uitgelogd. Zo kan niemand anders bij uw gegevens.
session-ended-log-in = Opnieuw inloggen
session-ended-return = Na het inloggen gaat u verder waar u gebleven was.
