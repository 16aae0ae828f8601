### The pages round logging in: start, help, and what is shown when something is not as it should be.

## Start page

start-title = Welkom
start-heading = Uw verzekeringen, achter één deur
start-lead = In { -your-portal } vindt u uw contracten, documenten en schadedossiers. Log in met uw wachtwoord en een code die alleen u krijgt.
start-log-in = Inloggen
start-help = Lukt inloggen niet?
start-point-need-heading = Wat u nodig hebt
start-point-need-text = Uw e-mailadres, uw wachtwoord en uw telefoon. Meer niet.
start-point-safe-heading = Veilig voor u
start-point-safe-text = Wij vragen u nooit om een code, niet aan de telefoon en niet per mail. Geef die aan niemand.
start-point-help-heading = Iemand die helpt
start-point-help-text = Zit u vast? Onze medewerkers helpen u verder, per telefoon en per mail.

## Help page

help-heading = Hulp bij inloggen
help-lead = Wat houdt u tegen? Kies wat past en lees wat u kunt doen.
help-password = Mijn e-mailadres of wachtwoord wordt niet aanvaard
help-password-address = Kijk of het e-mailadres juist is. Het is het adres waarop u onze mails krijgt.
help-password-show = Druk in het veld op “Toon” en lees wat er staat. Let op hoofdletters.
help-password-wait = Na te veel pogingen laten we u even wachten. Het scherm zegt tot wanneer.
help-password-lost = Kent u uw wachtwoord niet meer? Neem contact met ons op. We gaan na of u het bent en helpen u aan een nieuw.
help-email = Ik weet niet meer welk e-mailadres ik gebruikte
help-email-search = Zoek in uw mailboxen naar een mail van { -brand }. Het adres waarop u die kreeg, is het juiste.
help-email-ask = Niets gevonden? Neem contact met ons op. Zonder bewijs dat u het bent, noemen we geen adres. Dat beschermt u.
help-sms = Ik krijg geen code per sms
help-sms-number = Het scherm toont de laatste twee cijfers van het nummer. Is dat uw telefoon?
help-sms-signal = Kijk of uw telefoon bereik heeft en niet in vliegtuigstand staat. Een sms kan een minuut onderweg zijn.
help-sms-again = Vraag een nieuwe code op hetzelfde scherm. De code van daarvoor blijft ook werken.
help-sms-other = Hebt u een authenticator-app ingesteld? Kies dan op dat scherm een andere manier.
help-phone = Ik heb een nieuw nummer of ben mijn telefoon kwijt
help-phone-other = Kunt u de code op een andere manier krijgen? Het scherm dat de code vraagt, toont welke manieren u hebt.
help-phone-ask = Anders past de helpdesk uw nummer aan, nadat we weten dat u het bent. Houd uw identiteitskaart bij de hand.
help-phone-stolen = Is uw telefoon gestolen? Laat ook uw simkaart blokkeren bij uw operator.
help-authenticator = De code van mijn authenticator-app werkt niet
help-authenticator-clock = Zet datum en tijd van uw telefoon op automatisch. De app rekent met de klok.
help-authenticator-next = Elke code werkt één keer, een halve minuut lang. Wacht op de volgende en typ die meteen.
help-authenticator-entry = Staan er meer codes in de app? Neem die van { -brand }.
help-blocked = Mijn account is geblokkeerd
help-blocked-wait = Na te veel foute codes blokkeren we uw account een tijd. Het scherm zegt tot wanneer. Daarna kunt u weer inloggen.
help-blocked-ask = Staat er geen tijd bij? Neem contact met ons op. We gaan na of u het bent en heffen de blokkering op.
help-fraud = Iemand vraagt mij om een code of een wachtwoord
help-fraud-never = Geef ze niet, ook niet aan wie zegt dat hij voor { -brand } werkt. Wij vragen er nooit om.
help-fraud-ask = Hebt u ze al gegeven? Bel of mail ons meteen.
help-contact-heading = Stel uw vraag
help-log-in = Naar inloggen

## Page that does not exist

not-found-heading = We vinden deze pagina niet
not-found-lead = Misschien staat er een tikfout in het adres, of is de pagina verhuisd.
not-found-start = Naar het begin
not-found-log-in = Inloggen
not-found-help = Hulp bij inloggen

## The application failed

went-wrong-heading = Er ging iets mis
went-wrong-lead = Dat ligt aan ons, niet aan u. Uw gegevens zijn veilig.
went-wrong-text = Probeer het opnieuw. Blijft het misgaan, wacht dan een paar minuten of neem contact met ons op.
went-wrong-again = Opnieuw proberen
went-wrong-start = Naar het begin
went-wrong-contact-heading = Lukt het nog niet?

## The service does not answer

unavailable-heading = We zijn even niet bereikbaar
unavailable-lead = Inloggen lukt nu niet. Kijk of u verbinding met internet hebt. Is die er wel, dan zijn wij aan het werk.
unavailable-text = Probeer het over een paar minuten opnieuw.
unavailable-again = Opnieuw proberen
unavailable-help = Hulp bij inloggen
unavailable-contact-heading = Is het dringend?

## The session has ended

session-ended-heading = U bent uitgelogd
session-ended-lead = U deed een tijdje niets, of u logde uit in een ander tabblad. Zo kan niemand anders bij uw gegevens.
session-ended-log-in = Opnieuw inloggen
session-ended-return = Na het inloggen gaat u verder waar u was.
