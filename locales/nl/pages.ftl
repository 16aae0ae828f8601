### The pages round logging in: start, help, and what is shown when something is not as it should be.

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

## Help page

help-heading = Hulp en contact
help-lead = Wat lukt er niet? Kies uw situatie en lees wat u kunt doen.
help-register = Ik heb me nog niet geregistreerd
help-register-once = Inloggen kan pas als u zich hebt geregistreerd. Dat doet u één keer.
help-register-needs = Houd een document, kaart of brief van { -brand } en uw telefoon bij de hand.
help-register-resume = Bent u al begonnen? Ga verder met de referentie uit onze e-mail of brief.
help-register-link = Registreren
help-resume-link = Verdergaan met een eerdere registratie
help-number = Ik vind mijn nummer niet
help-number-where = Op de pagina die uw nummer vraagt, ziet u op welke documenten het staat en waar precies.
help-number-ask = Hebt u geen van die documenten? Daar kunt u ook vragen dat wij uw nummer opzoeken.
help-email-code = Ik krijg geen code per e-mail
help-email-code-wait = Een e-mail kan een paar minuten onderweg zijn. Kijk ook in uw map met ongewenste e-mail.
help-email-code-address = Controleer het adres op het scherm. Daar kunt u het ook wijzigen, of een nieuwe code aanvragen.
help-letter = Mijn brief met de code is er nog niet
help-letter-wait = De post doet er soms langer over. Op de pagina van uw registratie staat wanneer we de brief hebben verstuurd, en naar welk adres.
help-letter-new = Daar ziet u ook vanaf wanneer u een nieuwe code kunt aanvragen, en wat u doet als het adres niet klopt.
help-letter-back = U komt op die pagina met de link in onze e-mail, of met uw referentie.
help-password = Mijn e-mailadres of wachtwoord werkt niet
help-password-address = Controleer het e-mailadres. Het is het adres waarop u onze e-mails krijgt.
help-password-show = Druk in het veld op “Toon” en lees wat er staat. Let op hoofdletters.
help-password-wait = Na te veel pogingen moet u even wachten. Op het scherm staat tot wanneer.
help-password-lost = Bent u uw wachtwoord vergeten? Neem contact met ons op. We controleren of u het bent en helpen u aan een nieuw wachtwoord.
help-email = Ik weet niet meer welk e-mailadres ik heb gebruikt
help-email-search = Zoek in uw mailboxen naar een e-mail van { -brand }. Het adres waarop u die kreeg, is het juiste.
help-email-ask = Niets gevonden? Neem contact met ons op. We noemen pas een adres als we weten dat u het bent. Dat beschermt u.
help-email-again = U kunt zich ook opnieuw registreren, met het adres dat u wilt. We sturen dan een code met de post naar uw huis. Zo kan niemand anders dat in uw naam doen.
help-sms = Ik krijg geen code per sms
help-sms-number = Het scherm toont de laatste twee cijfers van het nummer. Is dat uw telefoon?
help-sms-signal = Controleer of uw telefoon bereik heeft en niet in vliegtuigstand staat. Een sms kan een minuut onderweg zijn.
help-sms-again = Vraag op hetzelfde scherm een nieuwe code aan. De vorige code blijft ook geldig.
help-sms-other = Hebt u een authenticator-app ingesteld? Kies dan op dat scherm een andere manier.
help-phone = Ik heb een nieuw nummer of ben mijn telefoon kwijt
help-phone-other = Kunt u de code op een andere manier krijgen? Op het scherm waar u de code invult, ziet u welke andere manieren u hebt. Hebt u herstelcodes bij uw authenticator-app? Daar logt u met een ervan in, zonder telefoon.
help-phone-ask = Lukt dat niet? Neem contact met ons op. We passen uw nummer aan zodra we weten dat u het bent. Houd uw identiteitskaart bij de hand.
help-phone-stolen = Is uw telefoon gestolen? Laat ook uw simkaart blokkeren bij uw provider.
help-phone-again = U kunt zich ook opnieuw registreren, met uw nieuwe nummer. We sturen dan een code met de post naar uw huis. Zo kan niemand anders dat in uw naam doen.
help-again-link = Opnieuw registreren
help-authenticator = De code van mijn authenticator-app werkt niet
help-authenticator-clock = Zet de datum en tijd van uw telefoon op automatisch. De app gebruikt die klok.
help-authenticator-next = Elke code werkt maar één keer, 30 seconden lang. Wacht op de volgende en vul die meteen in.
help-authenticator-entry = Staan er meerdere codes in de app? Neem die van { -brand }.
help-blocked = Mijn account is geblokkeerd
help-blocked-wait = Na te veel verkeerde codes blokkeren we uw account een tijdje. Op het scherm staat tot wanneer. Daarna kunt u weer inloggen.
help-blocked-ask = Staat er geen tijdstip bij? Neem contact met ons op. We controleren of u het bent en deblokkeren uw account.
help-fraud = Iemand vraagt mij om een code of een wachtwoord
help-fraud-never = Geef ze niet, ook niet aan iemand die zegt voor { -brand } te werken. Wij vragen er nooit om.
help-fraud-ask = Hebt u ze al gegeven? Bel of mail ons meteen.
help-contact-heading = Zo bereikt u ons
help-log-in = Naar de inlogpagina
help-continue = Verder waar u gebleven was

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
