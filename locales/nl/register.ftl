### Registering: from “what do you have at hand” to a working log-in, over days if it must be.
### Ids: register-<step>-heading, -lead, -hint, -label, -submit; with more than one field register-<step>-<field>-label and -hint;
### choices register-<step>-<value> and -<value>-hint; what is wrong register-<field>-<reason>.
### Codes by e-mail and SMS and from the app share code-label, code-required, code-too-short, code-too-long and code-not-digits of log-in.ftl.

## On every step

register-title = Registreren
register-continue = Doorgaan
register-help = Hulp bij het registreren
register-part-identity = Wie u bent
register-part-contact = Uw contactgegevens
register-part-log-in = Hoe u inlogt
register-part-check = Controleren en registreren
register-loading-heading = Uw registratie
register-loading = Een ogenblik: we zoeken op waar u gebleven was.
register-retry = Opnieuw proberen
register-optional = (niet verplicht)
register-website-label = Laat dit veld leeg
register-checking-browser = Een ogenblik: uw browser doet een korte veiligheidscontrole. U hoeft niets te doen.
register-checking-browser-failed = De veiligheidscontrole van uw browser is niet gelukt. Probeer het opnieuw, of gebruik een andere browser of een ander toestel.

## What was read, on the steps after the number

register-read = U typte “{ $typed }”. Wij lezen: { $number }.
register-read-number = Wij lezen: { $number }.
register-read-change = Klopt dat niet? Wijzig het nummer
register-number-client-reference = Uw { -client-reference }
register-number-customer-id = Uw { -customer-id-number }
register-number-contract = Uw contractnummer
register-number-hospital-admission = Onze referentie op uw ziekenhuisbrief

## at-hand: what do you have at hand?

register-at-hand-heading = Wat hebt u bij de hand?
register-at-hand-lead = U registreert zich één keer. Daarna logt u in op { -your-portal }. Met een nummer op een document van ons weten we wie u bent.
register-at-hand-client-reference = Een document van { -brand }
register-at-hand-client-reference-hint = Een contract, een betalingsbericht of een e-mail. Daarop staat uw { -client-reference }.
register-at-hand-customer-id = Een kaart, brief of overzicht van { -brand }
register-at-hand-customer-id-hint = Daarop staat uw { -customer-id-number } of uw contractnummer.
register-at-hand-nothing = Op dit moment niets
register-at-hand-nothing-hint = We helpen u een nummer te vinden, of we zoeken u op.
register-at-hand-required = Kies wat u bij de hand hebt.
register-at-hand-resume = Verder met een registratie die u eerder begon
register-at-hand-log-in = Al geregistreerd? Log in

## residence: where do you live?

register-residence-heading = Waar woont u?
register-residence-lead = Zo tonen we alleen manieren die voor u werken.
register-residence-belgium = In België
register-residence-elsewhere = In een ander land
register-residence-required = Kies waar u woont.

## means: how you can register

register-means-heading = Hoe wilt u zich registreren?
register-means-heading-one = Zo registreert u zich
register-means-lead = U hebt ook uw eigen e-mailadres en uw mobiele telefoon nodig.
register-means-needs = Wat u nodig hebt
register-means-time = Hoelang het duurt
register-means-where = Waar u het vindt
register-means-client-reference = Met uw { -client-reference }
register-means-client-reference-needs = Uw { -client-reference }, uw geboortedatum en uw adres thuis.
register-means-client-reference-time = Meestal bent u meteen klaar. Soms sturen we eerst een code met de post naar uw huis: dan duurt het enkele dagen.
register-means-client-reference-where = Bovenaan onze contracten, betalingsberichten en e-mails, bij “Referentie”, “Contract” of “Dossier”.
register-means-customer-id = Met uw { -customer-id-number }
register-means-customer-id-needs = Uw { -customer-id-number }, een contractnummer of onze referentie op een ziekenhuisbrief. En uw geboortedatum.
register-means-customer-id-time = Meestal bent u meteen klaar. Soms sturen we eerst een code met de post naar uw huis: dan duurt het enkele dagen.
register-means-customer-id-where = Op uw klantenkaart, in onze welkomstbrief of e-mail, en op uw voordelenoverzicht.
register-means-required = Kies hoe u zich wilt registreren.
register-means-cannot-find = Ik heb geen van deze

## not-eligible: none of the means suits these answers

register-not-eligible-heading = Met deze antwoorden kunt u zich niet online registreren
register-not-eligible-lead = Er zijn andere manieren. Kies wat u past.
register-not-eligible-at-hand = Ik heb iets anders bij de hand
register-not-eligible-residence = Ik woon ergens anders
register-not-eligible-desk = Onze helpdesk vragen om mij op te zoeken
register-not-eligible-contact-heading = Spreekt u liever iemand?

## client-reference

register-client-reference-heading = Wat is uw { -client-reference }?
register-client-reference-label = Uw { -client-reference }
register-client-reference-lead = Die staat op onze documenten en in onze e-mails, bij “Referentie”, “Contract” of “Dossier”.
register-client-reference-hint = Neem over wat er staat, bijvoorbeeld LH/12.345.678/01. Wij halen er de juiste cijfers uit.
register-client-reference-cannot-find = Ik vind die niet
register-client-reference-required = Vul uw { -client-reference } in.
register-client-reference-not-digits = In dit nummer staat iets anders dan cijfers. Neem het over zoals het op het document staat, bijvoorbeeld 12.345.678.
register-client-reference-malformed = Dit lijkt niet op uw { -client-reference }. Neem het nummer over zoals het op het document staat, bijvoorbeeld LH/12.345.678/01.
register-client-reference-too-short = Dit nummer is te kort. Vul alle 8 tot 10 cijfers in.
register-client-reference-too-long = Dit nummer is te lang. Vul 8 tot 10 cijfers in: die tussen de schuine strepen, als die er zijn.

## customer-id

register-customer-id-heading = Wat is uw { -customer-id-number }?
register-customer-id-label = Uw nummer
register-customer-id-lead = U mag ook een contractnummer invullen, of onze referentie op een ziekenhuisbrief.
register-customer-id-hint = Neem over wat er staat, bijvoorbeeld 0079-99999999-99, 12345678 of HA 123456789.
register-customer-id-cannot-find = Ik vind geen nummer
register-customer-id-required = Vul uw { -customer-id-number } in, een contractnummer of onze referentie op een ziekenhuisbrief.
register-customer-id-not-digits = In dit nummer staat iets anders dan cijfers. Neem het over zoals het op de kaart of brief staat.
register-customer-id-malformed = Zo’n nummer herkennen we niet. Vul een nummer in zoals 0079-99999999-99, 12345678 of HA 123456789.
register-customer-id-too-short = Dit nummer is te kort. Vul alle cijfers in, ook de nullen vooraan.
register-customer-id-too-long = Dit nummer is te lang. Vul maar één nummer in.
register-customer-id-medical-assistance = Dit is het nummer van uw kaart voor medische bijstand. Dat kunnen we niet gebruiken. Vul het nummer van een andere kaart of brief van ons in, of kies “Ik vind geen nummer”.

## paper: which paper do you have?

register-paper-heading = Wat hebt u van deze documenten?
register-paper-lead = We tonen u waar het nummer staat.
register-paper-contract = Een contract
register-paper-contract-caption = Op een contract: rechtsboven op de eerste pagina, achter het woord “Referentie”. Alleen de cijfers tussen de schuine strepen tellen.
register-paper-payment-notice = Een betalingsbericht
register-paper-payment-notice-caption = Op een betalingsbericht: linksboven, achter het woord “Contract”. Alleen de cijfers tussen de schuine strepen tellen.
register-paper-email = Een e-mail van { -brand }
register-paper-email-caption = In een e-mail: op de eerste regel onder het onderwerp, achter het woord “Dossier”. Alleen de cijfers tussen de schuine strepen tellen.
register-paper-card = Mijn klantenkaart
register-paper-card-caption = Op uw klantenkaart: onderaan, onder uw naam, bij “{ -customer-id-number }”. Bijvoorbeeld 0079-99999999-99.
register-paper-welcome-letter = De welkomstbrief of welkomstmail
register-paper-welcome-letter-caption = In de welkomstbrief of welkomstmail: in het kader midden op de pagina, bij “{ -customer-id-number }”. Bijvoorbeeld 0079-99999999-99.
register-paper-benefits-statement = Een voordelenoverzicht
register-paper-benefits-statement-caption = Op een voordelenoverzicht: linksboven, achter “Contractnummer”. Staan er meer? Kies er één, het maakt niet uit welk.
register-paper-admission-letter = Een brief over een ziekenhuisopname
register-paper-admission-letter-caption = In de brief die uw ziekenhuisopname bevestigt: rechtsboven, bij “Referentie { -brand }”. Het begint met HA, en dan komen negen cijfers.
register-paper-medical-assistance-card = Mijn kaart voor medische bijstand
register-paper-medical-assistance-card-caption = Het nummer op deze kaart werkt hier niet. Zoek een andere kaart of brief van ons.
register-paper-none = Geen van deze
register-paper-none-hint = Onze helpdesk zoekt u op.
register-paper-required = Kies wat u hebt, of “Geen van deze”.
register-paper-other = Ik heb een ander document

## desk-request: the last resort

register-desk-request-heading = Wij zoeken u op
register-desk-request-lead = Vertel ons wie u bent. Onze helpdesk zoekt uw nummer en neemt contact met u op.
register-desk-request-request-label = Uw vraag
register-desk-request-request-hint = Bijvoorbeeld: ik wil me registreren maar vind mijn nummer niet. Zet er een telefoonnummer of e-mailadres bij waar we u bereiken.
register-desk-request-full-name-label = Uw voornaam en achternaam
register-desk-request-date-of-birth-label = Uw geboortedatum
register-desk-request-submit = Mijn vraag versturen
register-request-required = Schrijf wat we voor u kunnen doen.
register-request-too-long = Uw vraag is te lang. Gebruik hoogstens { $most } tekens.
register-full-name-required = Vul uw voornaam en achternaam in.
register-full-name-too-long = Deze naam is te lang. Laat een tweede voornaam weg of kort de naam in.
register-desk-request-too-many = { $time ->
        [later] Er kwamen vandaag te veel vragen van uw netwerk. Probeer het morgen opnieuw of neem contact met ons op.
       *[other] Er kwamen vandaag te veel vragen van uw netwerk. Probeer het na { $time } opnieuw of neem contact met ons op.
    }

## desk-request-sent

register-desk-request-sent-heading = We hebben uw vraag ontvangen
register-desk-request-sent-reference = Uw referentie is { $reference }. Noteer die: vermeld ze als u contact met ons opneemt.
register-desk-request-sent-next-heading = Wat er nu gebeurt
register-desk-request-sent-next = Onze helpdesk zoekt u op en neemt zo snel mogelijk contact met u op, op een werkdag. Om u te beschermen stellen we misschien een vraag, om zeker te weten dat u het bent.
register-desk-request-sent-start = Naar de startpagina

## date-of-birth

register-date-of-birth-heading = Wat is uw geboortedatum?
register-date-of-birth-hint = Bijvoorbeeld 27 3 1956.
register-date-of-birth-day-label = Dag
register-date-of-birth-month-label = Maand
register-date-of-birth-year-label = Jaar
register-date-of-birth-required = Vul uw geboortedatum in.
register-day-required = Vul ook de dag in waarop u geboren bent.
register-day-not-digits = Vul de dag in als getal, bijvoorbeeld 27.
register-month-required = Vul ook de maand in waarin u geboren bent.
register-month-not-digits = Vul de maand in als getal, bijvoorbeeld 3 voor maart.
register-year-required = Vul ook het jaar in waarin u geboren bent.
register-year-not-digits = Vul het jaar in als getal, bijvoorbeeld 1956.
register-year-too-short = Vul het jaar in met vier cijfers, bijvoorbeeld 1956.
register-date-of-birth-unknown-date = Deze datum bestaat niet. Controleer de dag, de maand en het jaar.
register-date-of-birth-in-the-future = Deze datum moet nog komen. Controleer het jaar.

## family-name

register-family-name-heading = Wat is uw achternaam?
register-family-name-label = Uw achternaam
register-family-name-hint = Zoals die in onze brieven staat. Accenten en hoofdletters maken niet uit.
register-family-name-required = Vul uw achternaam in.
register-family-name-too-long = Deze achternaam is te lang. Vul alleen uw achternaam in.
register-family-name-malformed = Gebruik alleen letters in uw achternaam.

## home-address

register-home-address-heading = Wat is uw adres thuis?
register-home-address-lead = Met uw postcode en huisnummer controleren we of u het bent. Gebruik het adres waarop u onze brieven krijgt.
register-home-address-postal-code-label = Postcode
register-home-address-house-number-label = Huisnummer
register-home-address-box-label = Bus
register-postal-code-required = Vul uw postcode in.
register-postal-code-malformed = Vul uw postcode in zonder andere tekens, bijvoorbeeld 1000.
register-postal-code-too-long = Deze postcode is te lang. Vul alleen de postcode in, zonder de gemeente.
register-house-number-required = Vul uw huisnummer in.
register-house-number-malformed = Vul uw huisnummer in met de cijfers, bijvoorbeeld 12 of 12A.
register-house-number-too-long = Dit huisnummer is te lang. Vul alleen het nummer in, zonder de straat.
register-box-too-long = Deze bus is te lang. Vul alleen het nummer of de letter in.

## not-found: the same words whichever of the answers differs

register-not-found-heading = We vinden u niet met deze gegevens
register-not-found-lead = Controleer elke regel. Om u te beschermen zeggen we niet welke er afwijkt.
register-not-found-look-again = Opnieuw zoeken
register-not-found-tips-heading = Wat vaak helpt
register-not-found-tip-number = Probeer een nummer van een ander document.
register-not-found-tip-address = Bent u verhuisd? Probeer ook uw vorige adres.
register-not-found-tip-name = Is uw achternaam veranderd? Probeer ook de andere.
register-not-found-cannot-find = Toon me waar ik een nummer vind
register-not-found-desk = Onze helpdesk vragen om mij op te zoeken
register-look-up-too-many = { $time ->
        [later] Er waren te veel pogingen. Probeer het later opnieuw of neem contact met ons op.
       *[other] Er waren te veel pogingen. Probeer het na { $time } opnieuw of neem contact met ons op.
    }
register-records-unavailable = We kunnen u nu niet opzoeken. Dat ligt aan ons. Wat u hebt ingevuld, staat er nog. Probeer het over een paar minuten opnieuw.
register-records-try-again = Opnieuw proberen

## email

register-email-heading = Wat is uw persoonlijke e-mailadres?
register-email-lead = Gebruik een adres dat alleen u kunt lezen. U logt ermee in.
register-email-label = Uw e-mailadres
register-email-hint = We sturen een code naar dit adres.
register-email-why-summary = Waarom strikt persoonlijk?
register-email-why-text = Met dit adres controleren we of u het bent. Wie meeleest, zou bij uw gegevens kunnen. Gebruik dus geen adres dat u deelt met uw gezin of met collega’s. Een adres van het werk stopt als u daar weggaat.
register-email-submit = Code sturen
register-email-required = Vul uw e-mailadres in.
register-email-malformed = Vul een e-mailadres in zoals naam@voorbeeld.com.
register-email-too-long = Dit e-mailadres is te lang. Vul hoogstens 254 tekens in.

## email-code

register-email-code-heading = Vul de code uit onze e-mail in
register-email-code-lead = We stuurden een e-mail naar { $email }.
register-email-code-change = Het e-mailadres wijzigen
register-email-code-hint = Spaties mogen.
register-email-code-works-until = De code is geldig tot { $time }.
register-email-code-resend = Nieuwe code sturen
register-email-code-resend-in = U kunt over { $time } een nieuwe code aanvragen.
register-email-code-resend-too-soon = Er is nog een code onderweg. Wacht tot de tijd onder de knop voorbij is en vraag dan een nieuwe aan.
register-email-code-resent = We hebben een nieuwe code gestuurd. De vorige is ook nog geldig.
register-email-code-resent-only = We hebben een nieuwe code gestuurd. Vul die in: eerdere codes zijn niet meer geldig.
register-email-code-no-resends = We kunnen nu geen codes meer sturen naar dit adres. Gebruik de nieuwste code die u hebt of wijzig het e-mailadres.
register-email-code-none-works = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig en we kunnen er nu geen meer sturen naar dit adres. Wijzig het e-mailadres of neem contact met ons op.
register-email-code-too-many = { $time ->
        [later] We hebben te veel codes gestuurd. Gebruik de nieuwste of probeer het morgen opnieuw.
       *[other] We hebben te veel codes gestuurd. Gebruik de nieuwste of vraag na { $time } een nieuwe aan.
    }
register-email-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in de nieuwste e-mail. U hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in de nieuwste e-mail. U hebt nog { $tries } pogingen.
    }
register-email-code-expired = Deze code is verlopen. Vraag een nieuwe aan.
register-email-code-used = Deze code is al gebruikt. Vraag een nieuwe aan.
register-email-code-blocked = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig. Vraag een nieuwe aan.
register-email-code-none-summary = Geen e-mail met een code?
register-email-code-none-text = Het kan enkele minuten duren. Kijk ook in de map met spam of ongewenste e-mail. Controleer het adres hierboven. Kreeg u een andere e-mail van ons? Daarin staat wat u kunt doen.

## letter: the code by post

register-letter-heading = We sturen u een code met de post
register-letter-lead = Zo zijn we zeker dat u het bent, en niet iemand die uw nummer kent. Vul de code hier in als de brief er is.
register-letter-sent = Op de post gedaan op { $sent }
register-letter-address = Naar: { $address }
register-letter-expected = Verwacht tegen { $expected }. Het kan meer dan vijf werkdagen duren.
register-letter-new-from = Niets ontvangen? Vanaf { $from } kunt u een nieuwe code vragen.
register-letter-valid-until = De code is geldig tot en met { $until }.
register-letter-tries = { $tries ->
        [one] U kunt de code nog één keer proberen.
       *[other] U kunt de code { $tries } keer proberen.
    }
register-letter-reference = Uw referentie: { $reference }
register-posted-code-label = Code uit de brief
register-posted-code-hint = Acht letters en cijfers, bijvoorbeeld K7QM-3XPA. Het streepje en hoofdletters maken niet uit.
register-posted-code-required = Vul de code uit de brief in.
register-posted-code-too-short = Deze code is te kort. Vul alle acht letters en cijfers in.
register-posted-code-too-long = Deze code is te lang. Vul alleen de acht letters en cijfers in.
register-posted-code-malformed = De code bestaat alleen uit letters en cijfers. Neem hem over uit de brief, bijvoorbeeld K7QM-3XPA.
register-posted-code-incorrect = { $tries ->
        [one] Dit is niet de code uit onze brief. Vergelijk teken voor teken. U hebt nog één poging.
       *[other] Dit is niet de code uit onze brief. Vergelijk teken voor teken. U hebt nog { $tries } pogingen.
    }
register-posted-code-expired = Deze code is verlopen: hij was drie maanden geldig. Vraag een nieuwe code aan.
register-posted-code-blocked = Er waren vijf verkeerde pogingen. Om u te beschermen werkt deze code niet meer. Vraag een nieuwe code aan.
register-posted-code-void = Deze code komt uit een oudere brief. Gebruik de code uit de nieuwste brief.
register-letter-new = Nieuwe code met de post sturen
register-letter-new-hint = De code uit de vorige brief werkt dan niet meer.
register-letter-new-too-soon = De brief is nog onderweg. Vanaf { $from } kunt u een nieuwe code vragen.
register-letter-new-sent = We sturen een nieuwe code met de post. De vorige code werkt niet meer.
register-letters-too-many = { $time ->
        [later] We hebben u te veel brieven gestuurd. Neem contact met ons op: we helpen u verder.
       *[other] We hebben u te veel brieven gestuurd. Vanaf { $time } kunnen we er weer een sturen. Neem contact met ons op: dan helpen we u sneller.
    }
register-letter-address-incorrect = Dit is niet mijn adres
register-letter-other-means = Op een andere manier registreren
register-letter-leave-heading = U kunt deze pagina sluiten
register-letter-leave-text = Wat u hebt ingevuld, blijft bewaard. We hebben u een link gemaild. Is de brief er? Open dan die link, of kom hier terug en vul uw referentie { $reference } in.
register-letter-back = Welkom terug. Is de brief er? Vul de code hieronder in.
register-letter-why-summary = Waarom een brief?
register-letter-why-text = Alleen u opent de post op uw adres. Iemand anders die uw nummer heeft, kan zich dus niet in uw naam registreren.
register-letter-none = Er is nu geen brief onderweg. De code die we stuurden, werkt niet meer.

## address-incorrect: “this is not my address”

register-address-incorrect-heading = Eerst uw adres in orde brengen
register-address-incorrect-lead = De code die we stuurden, werkt niet meer. Niemand anders kan hem dus gebruiken.
register-address-incorrect-employer-heading = Vraag uw werkgever om het aan te passen
register-address-incorrect-employer = Wij hebben uw adres van uw werkgever. Past uw werkgever het aan, dan krijgen wij het ook. U kunt deze tekst sturen:
register-address-incorrect-employer-text =
    Geachte heer of mevrouw,

    { -brand } heeft een verkeerd adres van mij. Ze krijgen het van u. Kunt u het aanpassen en doorgeven aan { -brand }?

    Mijn juiste adres is:
    (vul hier uw adres in)

    Met vriendelijke groeten
    { $name }
register-address-incorrect-copy = Tekst kopiëren
register-address-incorrect-copied = Gekopieerd
register-address-incorrect-form-heading = Of geef zelf uw adres door
register-address-incorrect-form = U hebt bij ons een hospitalisatieverzekering. Daarom kunt u uw adres ook hier doorgeven.
register-address-incorrect-insurer = Geef ons uw juiste adres. Onze helpdesk controleert het en past het aan.
register-address-incorrect-street-label = Straat
register-address-incorrect-city-label = Gemeente
register-address-incorrect-submit = Mijn adres versturen
register-street-required = Vul uw straat in.
register-street-too-long = Deze straat is te lang. Kort de naam in.
register-city-required = Vul uw gemeente in.
register-city-too-long = Deze gemeente is te lang. Kort de naam in.
register-address-incorrect-sent = We hebben uw adres ontvangen. Uw referentie is { $reference }.
register-address-incorrect-next-heading = Daarna sturen we een nieuwe code
register-address-incorrect-next = Wat u hebt ingevuld, blijft bewaard. Kom terug als uw adres is aangepast, met de link in onze e-mail of met uw referentie { $reference }. Vraag dan hier een nieuwe code aan.
register-address-incorrect-new-letter = Mijn adres is aangepast: stuur een nieuwe code

## mobile

register-mobile-heading = Wat is uw mobiele nummer?
register-mobile-lead = Naar dit nummer sturen we codes, zodat alleen u kunt inloggen. Zonder uw toestemming gebruiken we het nergens anders voor.
register-mobile-label = Uw mobiele nummer
register-mobile-hint = Bijvoorbeeld 0470 12 34 56. Uit een ander land? Begin met +, bijvoorbeeld +31 6 12345678.
register-mobile-consent-label = { -brand } mag me op dit nummer ook bellen of sms’en over mijn verzekeringen (niet verplicht)
register-mobile-consent-hint = U kunt zich ook zonder dit registreren. U kunt altijd van gedachte veranderen: laat het ons weten.
register-mobile-submit = Code sturen
register-mobile-required = Vul uw mobiele nummer in.
register-mobile-malformed = Vul een mobiel nummer in zoals 0470 12 34 56 of +31 6 12345678.
register-mobile-too-short = Dit nummer is te kort. Vul alle cijfers in.
register-mobile-too-long = Dit nummer is te lang. Vul maar één nummer in.
register-mobile-not-mobile = Dit is geen mobiel nummer. Vul het nummer in van een telefoon die sms’en ontvangt.

## mobile-code

register-mobile-code-heading = Vul de code in die u per sms kreeg
register-mobile-code-lead = We stuurden een sms naar { $mobile }.
register-mobile-code-change = Het mobiele nummer wijzigen
register-mobile-code-hint = Spaties mogen.
register-mobile-code-works-until = De code is geldig tot { $time }.
register-mobile-code-resend = Nieuwe code sturen
register-mobile-code-resend-in = U kunt over { $time } een nieuwe code aanvragen.
register-mobile-code-resend-too-soon = Er is nog een code onderweg. Wacht tot de tijd onder de knop voorbij is en vraag dan een nieuwe aan.
register-mobile-code-resent = We hebben een nieuwe code gestuurd. De vorige is ook nog geldig.
register-mobile-code-resent-only = We hebben een nieuwe code gestuurd. Vul die in: eerdere codes zijn niet meer geldig.
register-mobile-code-no-resends = We kunnen nu geen codes meer sturen naar dit nummer. Gebruik de nieuwste code die u hebt of wijzig het mobiele nummer.
register-mobile-code-none-works = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig en we kunnen er nu geen meer sturen naar dit nummer. Wijzig het mobiele nummer of neem contact met ons op.
register-mobile-code-too-many = { $time ->
        [later] We hebben te veel codes gestuurd. Gebruik de nieuwste of probeer het morgen opnieuw.
       *[other] We hebben te veel codes gestuurd. Gebruik de nieuwste of vraag na { $time } een nieuwe aan.
    }
register-mobile-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. U hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. U hebt nog { $tries } pogingen.
    }
register-mobile-code-expired = Deze code is verlopen. Vraag een nieuwe aan.
register-mobile-code-used = Deze code is al gebruikt. Vraag een nieuwe aan.
register-mobile-code-blocked = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig. Vraag een nieuwe aan.
register-mobile-code-none-summary = Geen sms gekregen?
register-mobile-code-none-text = Het kan een minuut duren. Controleer het nummer hierboven. Controleer of uw telefoon bereik heeft en plaats voor berichten. Vraag daarna een nieuwe code aan.

## new-password

register-new-password-heading = Kies een wachtwoord
register-new-password-lead = U logt in met uw e-mailadres, dit wachtwoord en een code.
register-new-password-label = Nieuw wachtwoord
register-new-password-hint = Minstens 8 tekens. Drie of vier woorden die niet bij elkaar horen, zijn makkelijk te onthouden en moeilijk te raden.
register-password-required = Kies een wachtwoord.
register-password-too-short = Dit wachtwoord is te kort. Gebruik minstens 8 tekens.
register-password-too-long = Dit wachtwoord is te lang. Gebruik hoogstens 128 tekens.
register-password-common = Veel mensen gebruiken dit wachtwoord. Daarom is het makkelijk te raden. Kies een ander.
register-password-personal = In dit wachtwoord staat iets wat anderen weten, zoals uw naam, uw e-mailadres of “{ -brand }”. Kies een ander.
register-password-pattern = Dit wachtwoord herhaalt tekens of volgt een reeks, zoals 12345678. Kies er een dat moeilijker te raden is.

## second-factors

register-second-factors-heading = Hoe wilt u uw code krijgen als u inlogt?
register-second-factors-lead = Behalve uw wachtwoord vragen we een code. Zo komt niemand binnen met alleen uw wachtwoord.
register-second-factors-sms = Per sms
register-second-factors-sms-hint = Naar { $mobile }. U hoeft niets te installeren.
register-second-factors-authenticator = Met een authenticator-app
register-second-factors-authenticator-hint = Een app op uw telefoon toont de code. Die werkt ook zonder bereik.
register-second-factors-both = Allebei
register-second-factors-both-hint = U kiest telkens als u inlogt. Werkt het ene niet, dan hebt u het andere.
register-second-factors-required = Kies hoe u uw code wilt krijgen.

## authenticator-setup

register-authenticator-setup-heading = Koppel uw authenticator-app
register-authenticator-setup-lead = Dat gaat in twee stappen. Hebt u nog geen app? Zoek “authenticator” in de appwinkel van uw telefoon.
register-authenticator-setup-first-heading = 1. Scan deze afbeelding met de app
register-authenticator-setup-first = Open de app, kies om een account toe te voegen en richt de camera op de afbeelding.
register-authenticator-setup-qr-alt = QR-code voor uw authenticator-app. De sleutel eronder doet hetzelfde.
register-authenticator-setup-open = Ik zit op mijn telefoon: open de app
register-authenticator-setup-secret-label = Kunt u niet scannen? Typ deze sleutel in de app
register-authenticator-setup-secret-hint = Vraagt de app ernaar? Kies “op tijd gebaseerd”. Spaties en hoofdletters maken niet uit.
register-authenticator-setup-copy = Sleutel kopiëren
register-authenticator-setup-copied = Gekopieerd
register-authenticator-setup-second-heading = 2. Vul de code in die de app toont
register-authenticator-setup-hint = De app toont elke 30 seconden een nieuwe code. Spaties mogen.
register-authenticator-setup-incorrect = Dit is niet de code die de app nu toont. Vul de nieuwste in. Lukt het niet? Zet de datum en tijd van uw telefoon op automatisch.
register-authenticator-setup-other = De code liever per sms krijgen

## recovery-codes

register-recovery-codes-heading = Bewaar uw herstelcodes
register-recovery-codes-lead = Bent u uw telefoon kwijt? Dan logt u in met een van deze codes. Elke code werkt één keer.
register-recovery-codes-once = U ziet deze codes alleen nu. Bewaar ze op een veilige plek, niet op uw telefoon.
register-recovery-codes-list = Uw herstelcodes
register-recovery-codes-copy = Kopiëren
register-recovery-codes-copied = Gekopieerd
register-recovery-codes-download = Downloaden
register-recovery-codes-print = Afdrukken
register-recovery-codes-file = herstelcodes
register-recovery-codes-file-heading = Herstelcodes van { $email } voor { -brand }, { $date }. Elke code werkt één keer.
register-recovery-codes-submit = Ik heb de codes bewaard

## check-answers

register-check-answers-heading = Controleer uw gegevens
register-check-answers-lead = Klopt alles? Registreer u dan. U kunt elke regel nog wijzigen.
register-check-answers-date-of-birth = Uw geboortedatum
register-check-answers-family-name = Uw achternaam
register-check-answers-home-address = Uw adres
register-check-answers-home-address-value = { $postalCode }, nummer { $houseNumber }
register-check-answers-home-address-value-box = { $postalCode }, nummer { $houseNumber }, bus { $box }
register-check-answers-email = Uw e-mailadres
register-check-answers-mobile = Uw mobiele nummer
register-check-answers-consent = We mogen u ook bellen of sms’en over uw verzekeringen
register-check-answers-consent-yes = Ja
register-check-answers-consent-no = Nee
register-check-answers-password = Uw wachtwoord
register-check-answers-password-value = Gekozen. We tonen het niet.
register-check-answers-second-factors = Uw code als u inlogt
register-check-answers-recovery-codes = Uw herstelcodes
register-check-answers-recovery-codes-value = Door u bewaard
register-not-provided = Niet ingevuld
register-change = Wijzigen
register-change-number = Wijzigen: uw nummer
register-change-date-of-birth = Wijzigen: uw geboortedatum
register-change-family-name = Wijzigen: uw achternaam
register-change-home-address = Wijzigen: uw adres
register-change-email = Wijzigen: uw e-mailadres
register-change-mobile = Wijzigen: uw mobiele nummer
register-change-consent = Wijzigen: of we u mogen bellen of sms’en
register-change-password = Wijzigen: uw wachtwoord
register-change-second-factors = Wijzigen: hoe u uw code krijgt
register-change-recovery-codes = Wijzigen: uw herstelcodes
register-check-answers-replaces = U hebt zich al eerder geregistreerd. Deze gegevens komen in de plaats van de vorige. Overal elders wordt u uitgelogd.
register-check-answers-submit = Registreren

## registered: the end

register-registered-heading = U bent geregistreerd
register-registered-reference = Uw referentie: { $reference }
register-registered-next-heading = Zo logt u voortaan in
register-registered-credentials = Vul uw e-mailadres { $email } en uw wachtwoord in.
register-registered-sms = Vul daarna de code in die we per sms sturen naar uw nummer dat eindigt op { $ending }.
register-registered-authenticator = Vul daarna de code in die uw authenticator-app toont.
register-registered-both = Kies daarna uw code: per sms naar uw nummer dat eindigt op { $ending }, of uit uw authenticator-app.
register-registered-mail = We hebben u een e-mail gestuurd waarin hetzelfde staat.
register-registered-replaced = Uw vroegere inloggegevens werken niet meer.
register-registered-log-in = Inloggen

## Leaving and going on later

register-leave-summary = Later of op een ander toestel verdergaan?
register-leave-text = Wat u hebt ingevuld, blijft bewaard. Noteer uw referentie { $reference }. Kies op de eerste pagina van het registreren “Verder met een registratie die u eerder begon”.
register-leave-qr = Of scan deze code met de camera van uw telefoon om daar verder te gaan.
register-leave-qr-alt = QR-code die uw registratie met referentie { $reference } opent op een ander toestel.
register-time-limit = Uw tijd om u te registreren is bijna voorbij.
register-notice-expired = Uw tijd om u te registreren is voorbij. Om u te beschermen hebben we niets bewaard. Begin opnieuw.
register-notice-expired-kept = Uw tijd om u te registreren is voorbij. Uw eerste antwoorden hebben we weer ingevuld.
register-notice-expired-resume = Er is een tijdje niets gebeurd. Om u te beschermen hebben we uw registratie gesloten. Wat u hebt ingevuld, is bewaard onder { $reference }. Ga door om ze weer te openen.
register-notice-not-yet = Die pagina opent alleen tijdens het registreren. Begin hier, of ga verder met uw referentie.
register-done-elsewhere = Deze registratie is afgerond in een ander tabblad of op een ander toestel. U kunt inloggen.
register-answer-lost = Wat u invulde, is aangekomen, maar op het laatste moment viel de verbinding weg. Laad deze pagina opnieuw om te zien waar u bent.
register-too-many = { $time ->
        [later] Er zijn te veel registraties begonnen vanaf uw netwerk. Probeer het later opnieuw of neem contact met ons op.
       *[other] Er zijn te veel registraties begonnen vanaf uw netwerk. Probeer het na { $time } opnieuw of neem contact met ons op.
    }

## resume-reference

register-resume-reference-heading = Wat is de referentie van uw registratie?
register-resume-reference-lead = Die staat in onze e-mail en in de brief. Daarna mailen we u een code, zodat alleen u verder kunt.
register-resume-reference-label = Uw referentie
register-resume-reference-hint = Acht letters en cijfers, bijvoorbeeld K7QM-3XPA. Niet de code uit de brief.
register-resume-reference-new = Ik heb geen referentie: een nieuwe registratie beginnen
register-resume-reference-required = Vul de referentie van uw registratie in.
register-resume-reference-too-short = Deze referentie is te kort. Vul alle acht letters en cijfers in.
register-resume-reference-too-long = Deze referentie is te lang. Vul alleen de acht letters en cijfers in.
register-resume-reference-malformed = Een referentie bestaat alleen uit letters en cijfers, bijvoorbeeld K7QM-3XPA.

## resume-code: the words of email-code do for the rest

register-resume-code-heading = Vul de code uit onze e-mail in
register-resume-code-lead = Bestaat deze referentie, dan hebben we een code gestuurd naar het e-mailadres dat u toen opgaf.
register-resume-code-change = De referentie wijzigen
register-resume-code-none-summary = Geen e-mail met een code?
register-resume-code-none-text = Het kan enkele minuten duren. Kijk ook in de map met spam of ongewenste e-mail. Controleer de referentie teken voor teken. Een registratie blijft ongeveer drie maanden bewaard. Daarna begint u een nieuwe.
