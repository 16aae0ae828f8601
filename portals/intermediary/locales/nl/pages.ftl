### The pages round logging in, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## Start page

start-register = Eerste keer hier? Registreer je
start-point-need-heading = Wat je nodig hebt
start-point-need-text = Je e-mailadres, je wachtwoord en je telefoon. Meer niet.
start-point-safe-text = Wij vragen je nooit om je code, niet aan de telefoon en niet per e-mail. Geef die aan niemand.
start-point-help-heading = Iemand die je helpt
start-point-help-text = Kom je er niet uit? Onze medewerkers helpen je verder, per telefoon en per e-mail.

## The application failed

went-wrong-lead = Dat ligt aan ons, niet aan jou. Je gegevens zijn veilig.

## The service does not answer

unavailable-lead = Je kunt nu niet verder. Controleer je internetverbinding. Werkt die wel? Dan ligt het aan ons en werken we eraan.

## The session has ended

session-ended-heading = Je bent uitgelogd
session-ended-lead = Er is een tijdje niets gebeurd, je was al lang ingelogd, of je hebt in een ander tabblad uitgelogd. Zo kan niemand anders bij je gegevens.
session-ended-return = Na het inloggen ga je verder waar je gebleven was.
