### Registering: from “what do you have at hand” to a working log-in, over days if it must be.
### Ids: register-<step>-heading, -lead, -hint, -label, -submit; with more than one field register-<step>-<field>-label and -hint;
### choices register-<step>-<value> and -<value>-hint; what is wrong register-<field>-<reason>.
### Codes by e-mail and SMS and from the app share code-label, code-required, code-too-short, code-too-long and code-not-digits of log-in.ftl.

## On every step

register-continue = Doorgaan
register-help = Hulp en contact
register-part-identity = Wie u bent
register-part-contact = Uw contactgegevens
register-part-log-in = Hoe u inlogt
register-part-check = Controleren en registreren
register-part-invitation = Uw uitnodiging
register-loading-heading = Uw registratie
register-optional = (niet verplicht)
register-copy-refused = Uw browser laat ons dit niet kopiëren. Selecteer de tekst en kopieer die zelf.
register-website-label = Laat dit veld leeg
register-checking-browser-failed = De veiligheidscontrole van uw browser is niet gelukt. Probeer het opnieuw, of gebruik een andere browser of een ander toestel.

## What was read, on the steps after the number

register-read = U typte “{ $typed }”. Wij lezen: { $number }.
register-read-number = Wij lezen: { $number }.
register-read-change = Klopt dat niet? Wijzig het nummer
register-number-client-reference = Uw { -client-reference }
register-number-customer-id = Uw { -customer-id-number }
register-number-contract = Uw contractnummer
register-number-hospital-admission = Onze referentie op de brief over uw ziekenhuisopname

## at-hand: what do you have at hand?

register-at-hand-heading = Wat hebt u bij de hand?
register-at-hand-lead = U registreert zich één keer. Daarna logt u in op { -your-portal } met uw wachtwoord en een code. Aan een nummer op een document van ons zien we wie u bent.
register-at-hand-client-reference = Een document van { -brand }
register-at-hand-client-reference-hint = Een contract, een betalingsbericht of een e-mail. Daarop staat uw { -client-reference }.
register-at-hand-customer-id = Een kaart, brief of overzicht van { -brand }
register-at-hand-customer-id-hint = Daarop staat uw { -customer-id-number } of uw contractnummer.
register-at-hand-nothing = Op dit moment niets
register-at-hand-nothing-hint = We helpen u een nummer te vinden of zoeken het voor u op.
register-at-hand-required = Kies wat u bij de hand hebt.
register-at-hand-time = Gebeurt er { $minutes } minuten niets? Dan sluiten we uw registratie om u te beschermen. Is uw e-mailadres al bevestigd? Dan bewaren we { $days } dagen wat u hebt ingevuld, en kunt u later verdergaan.
register-at-hand-resume = Verdergaan met een eerdere registratie
register-at-hand-log-in = Al geregistreerd? Log in

## residence: where do you live?

register-residence-heading = Waar woont u?
register-residence-lead = Zo tonen we alleen wat u kunt gebruiken.
register-residence-belgium = In België
register-residence-elsewhere = In een ander land
register-residence-required = Kies waar u woont.

## means: how you can register

register-means-heading = Hoe wilt u zich registreren?
register-means-heading-one = Zo registreert u zich
register-means-lead = U hebt ook uw eigen e-mailadres en uw mobiele telefoon nodig.
register-means-needs = Wat u nodig hebt
register-means-time = Hoelang het duurt
register-means-where = Waar te vinden
register-means-client-reference = Met uw { -client-reference }
register-means-client-reference-needs = Uw { -client-reference }, uw geboortedatum en uw thuisadres.
register-means-client-reference-time = Meestal bent u meteen klaar. Soms sturen we eerst een code per post naar uw thuisadres. Dan duurt het enkele dagen.
register-means-client-reference-where = Op onze contracten, betalingsberichten en e-mails, bij “Referentie”, “Contract” of “Dossier”.
register-means-customer-id = Met uw { -customer-id-number }
register-means-customer-id-needs = Uw { -customer-id-number }, een contractnummer of onze referentie op een brief over een ziekenhuisopname. Ook uw geboortedatum.
register-means-customer-id-time = Meestal bent u meteen klaar. Soms sturen we eerst een code per post naar uw thuisadres. Dan duurt het enkele dagen.
register-means-customer-id-where = Op uw kaart van { -brand }, in onze welkomstbrief of welkomstmail, en op uw voordelenoverzicht.
register-means-required = Kies hoe u zich wilt registreren.
register-means-cannot-find = Dit heb ik allemaal niet

## not-eligible: none of the means suits these answers

register-not-eligible-heading = Met deze antwoorden kunt u zich niet online registreren
register-not-eligible-lead = Er zijn andere mogelijkheden. Kies wat bij u past.
register-not-eligible-cannot-find = Toon waar ik een nummer vind
register-not-eligible-at-hand = Ik heb iets anders bij de hand
register-not-eligible-residence = Ik woon ergens anders
register-not-eligible-desk = Laat het ons uitzoeken
register-not-eligible-contact-heading = Spreekt u liever iemand?

## client-reference

register-client-reference-heading = Wat is uw { -client-reference }?
register-client-reference-label = Uw { -client-reference }
register-client-reference-lead = Kijk op een document of in een e-mail van ons, bij “Referentie”, “Contract” of “Dossier”.
register-client-reference-hint = Neem over wat er staat, bijvoorbeeld LH/12.345.678/01. Wij halen de juiste cijfers eruit.
register-client-reference-cannot-find = Ik vind het nummer niet
register-client-reference-required = Vul uw { -client-reference } in.
register-client-reference-not-digits = Letters kunnen we in dit nummer niet lezen. Vul alleen de cijfers in, bijvoorbeeld 12345678.
register-client-reference-too-short = Dit nummer is te kort. Vul alle 8 tot 10 cijfers in.
register-client-reference-too-long = Dit nummer is te lang. Vul 8 tot 10 cijfers in. Staan er schuine strepen? Dan alleen de cijfers ertussen.

## customer-id

register-customer-id-heading = Wat is uw { -customer-id-number }?
register-customer-id-label = Uw nummer
register-customer-id-lead = Een contractnummer mag ook, of onze referentie op een brief over een ziekenhuisopname.
register-customer-id-hint = Neem over wat er staat, bijvoorbeeld 0079-99999999-99, 12345678 of HA 123456789.
register-customer-id-cannot-find = Ik vind geen nummer
register-customer-id-required = Vul uw { -customer-id-number } in, een contractnummer of onze referentie op een brief.
register-customer-id-malformed = Zo’n nummer herkennen we niet. Vul een nummer in zoals 0079-99999999-99, 12345678 of HA 123456789.
register-customer-id-medical-assistance = Dit is het nummer van uw kaart voor medische bijstand. Dat werkt hier niet. Vul het nummer van een andere kaart of brief van ons in, of kies “Ik vind geen nummer”.

## paper: which paper do you have?

register-paper-heading = Welk document hebt u?
register-paper-lead = We tonen u waar het nummer staat.
register-paper-contract = Een contract
register-paper-contract-caption = Op een contract: rechtsboven op de eerste pagina, onder het woord “Referentie”. Alleen de cijfers tussen de schuine strepen tellen.
register-paper-payment-notice = Een betalingsbericht
register-paper-payment-notice-caption = Op een betalingsbericht: op het overschrijvingsformulier onderaan, onder het woord “Contract”. Alleen de cijfers tussen de schuine strepen tellen.
register-paper-email = Een e-mail van { -brand }
register-paper-email-caption = In een e-mail van ons: op de eerste regel van de tekst, achter het woord “Dossier”. Alleen de cijfers tussen de schuine strepen tellen.
register-paper-card = Mijn kaart van { -brand }
register-paper-card-caption = Op uw kaart van { -brand }: in het midden, onder “{ -customer-id-number }” en boven uw naam. Bijvoorbeeld 0079-99999999-99.
register-paper-welcome-letter = De welkomstbrief of welkomstmail
register-paper-welcome-letter-caption = In de welkomstbrief of welkomstmail: op een aparte regel onder de eerste zinnen, waar we u uw { -customer-id-number } geven. Bijvoorbeeld 0079-99999999-99.
register-paper-benefits-statement = Een voordelenoverzicht
register-paper-benefits-statement-caption = Op een voordelenoverzicht: linksboven, onder “Contractnummer”. Staan er meer? Kies er één, het maakt niet uit welk.
register-paper-admission-letter = Een brief over een ziekenhuisopname
register-paper-admission-letter-caption = In de brief die uw ziekenhuisopname bevestigt: links, naast uw adres, onder “Referentie { -brand }”. HA en negen cijfers.
register-paper-medical-assistance-card-caption = Het nummer op uw kaart voor medische bijstand werkt hier niet. Neem een andere kaart of brief van ons.
register-paper-none = Geen van deze documenten
register-paper-none-hint = Dan zoeken wij uw nummer voor u op.
register-paper-required = Kies wat u hebt, of “Geen van deze documenten”.
register-paper-other = Ik heb een ander document

## desk-request: the last resort

register-desk-request-heading = Wat kunnen we voor u doen?
register-desk-request-lead = Vertel ons wat u nodig hebt en wie u bent. We zoeken uw nummer op en nemen contact met u op.
register-desk-request-request-label = Uw vraag
register-desk-request-request-hint = Bijvoorbeeld: ik wil me registreren, maar vind mijn nummer niet. Zet er een telefoonnummer of e-mailadres bij waarop we u kunnen bereiken.
register-desk-request-full-name-label = Uw voornaam en achternaam
register-desk-request-date-of-birth-label = Uw geboortedatum
register-desk-request-submit = Mijn vraag versturen
register-request-required = Schrijf wat we voor u kunnen doen.
register-request-too-long = Uw vraag is te lang. Gebruik maximaal { $most } tekens.
register-full-name-required = Vul uw voornaam en achternaam in.
register-full-name-too-long = Deze naam is te lang. Laat een tweede voornaam weg of kort de naam in.
register-desk-request-too-many = { $time ->
        [later] Er kwamen vandaag te veel vragen van uw netwerk. Probeer het morgen opnieuw of neem contact met ons op.
       *[other] Er kwamen vandaag te veel vragen van uw netwerk. Probeer het na { $time } opnieuw of neem contact met ons op.
    }

## desk-request-sent

register-desk-request-sent-heading = We hebben uw vraag ontvangen
register-desk-request-sent-reference = Uw referentie is { $reference }. Schrijf die op en vermeld die als u contact met ons opneemt.
register-desk-request-sent-next-heading = Wat er nu gebeurt
-desk-answers-within = binnen twee werkdagen
register-desk-request-sent-next = We zoeken uw nummer op en nemen { -desk-answers-within } contact met u op. Misschien stellen we u eerst een vraag, om te controleren of u het bent.
register-desk-request-sent-contact-heading = Hebt u nog vragen?
register-desk-request-sent-start = Naar de startpagina

## date-of-birth

register-date-of-birth-heading = Wat is uw geboortedatum?
register-date-of-birth-hint = Bijvoorbeeld 27 3 1956.
register-date-of-birth-day-label = Dag
register-date-of-birth-month-label = Maand
register-date-of-birth-year-label = Jaar
register-date-of-birth-required = Vul uw geboortedatum in.
register-date-of-birth-not-digits = Vul de dag, de maand en het jaar in cijfers in, bijvoorbeeld 27 3 1956.
register-day-required = Vul ook de dag van uw geboorte in.
register-month-required = Vul ook de maand van uw geboorte in.
register-year-required = Vul ook het jaar van uw geboorte in.
register-date-of-birth-unknown-date = Dit kan uw geboortedatum niet zijn. Controleer de dag, de maand en het jaar.

## family-name

register-family-name-heading = Wat is uw achternaam?
register-family-name-label = Uw achternaam
register-family-name-hint = Zoals in onze brieven. Accenten en hoofdletters maken niet uit.
register-family-name-required = Vul uw achternaam in.
register-family-name-too-long = Deze achternaam is te lang. Vul alleen uw achternaam in.

## home-address

register-home-address-heading = Wat is uw thuisadres?
register-home-address-lead = Aan uw postcode en huisnummer zien we of u het bent. Gebruik het adres dat op onze brieven staat.
register-home-address-postal-code-label = Postcode
register-home-address-house-number-label = Huisnummer
register-home-address-box-label = Bus
register-postal-code-required = Vul uw postcode in.
register-postal-code-too-long = Deze postcode is te lang. Vul alleen de postcode in, zonder de gemeente.
register-house-number-required = Vul uw huisnummer in.
register-house-number-too-long = Dit huisnummer is te lang. Vul alleen het nummer in, zonder de straat.
register-box-too-long = Deze bus is te lang. Vul alleen het nummer of de letter in.

## not-found: the same words whichever of the answers differs

register-not-found-heading = We vinden u niet met deze gegevens
register-not-found-lead = Controleer elke regel. Om u te beschermen zeggen we niet welke niet overeenkomt.
register-not-found-look-again = Opnieuw zoeken
register-not-found-tips-heading = Wat vaak helpt
register-not-found-tip-number = Probeer het nummer op een ander document.
register-not-found-tip-address = Bent u verhuisd? Probeer ook uw vorige adres.
register-not-found-tip-name = Hebt u twee achternamen, of een nieuwe? Probeer ook de andere.
register-not-found-cannot-find = Toon waar ik een nummer vind
register-not-found-desk = Laat het ons uitzoeken
register-look-up-too-many = { $time ->
        [later] Er waren te veel pogingen. Probeer het later opnieuw of neem contact met ons op.
       *[other] Er waren te veel pogingen. Probeer het na { $time } opnieuw of neem contact met ons op.
    }
register-records-unavailable = We kunnen uw gegevens nu niet opzoeken. Dat ligt aan ons. Wat u hebt ingevuld, staat er nog. Probeer het over een paar minuten opnieuw.

## email

register-email-heading = Wat is uw persoonlijke e-mailadres?
register-email-lead = Gebruik een adres dat niemand anders leest. U logt ermee in.
register-email-label = Uw e-mailadres
register-email-hint = We sturen er een code naartoe.
register-email-why-summary = Waarom strikt persoonlijk?
register-email-why-text = Met dit adres controleren we of u het bent. Wie uw e-mails leest, zou ook uw gegevens kunnen zien. Gebruik dus geen adres dat u deelt met familie of collega’s. En een adres van het werk stopt als u daar weggaat.
register-email-submit = Code sturen
register-email-required = Vul uw e-mailadres in.
register-email-malformed = Vul een e-mailadres in zoals naam@example.com.
register-email-too-long = Dit e-mailadres is te lang. Vul maximaal 254 tekens in.
register-email-taken = Intussen heeft iemand zich met dit e-mailadres geregistreerd. Vul een ander adres in.
register-email-too-many = { $time ->
        [later] We hebben te veel codes naar dit adres gestuurd. Probeer het morgen opnieuw of gebruik een ander adres.
       *[other] We hebben te veel codes naar dit adres gestuurd. Probeer het na { $time } opnieuw of gebruik een ander adres.
    }
register-email-wrong-codes = { $time ->
        [later] Er zijn te veel verkeerde codes ingevuld voor dit e-mailadres. Daarom aanvaarden we er geen codes meer voor. Gebruik een ander e-mailadres of neem contact met ons op.
       *[other] Er zijn te veel verkeerde codes ingevuld voor dit e-mailadres. Daarom aanvaarden we er geen codes meer voor tot { $time }. Gebruik een ander e-mailadres of neem contact met ons op.
    }

## email-code

register-email-code-heading = Vul de code uit onze e-mail in
register-email-code-lead = We stuurden een e-mail naar { $email }.
register-email-code-change = Het e-mailadres wijzigen
register-email-code-no-resends = We kunnen nu geen codes meer sturen naar dit adres. Gebruik de nieuwste code die u hebt of wijzig het e-mailadres.
register-email-code-none-works = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig en we kunnen er nu geen meer sturen naar dit adres. Wijzig het e-mailadres of neem contact met ons op.
register-email-code-too-many = { $time ->
        [later] We hebben te veel codes gestuurd. Gebruik de nieuwste of probeer het morgen opnieuw.
       *[other] We hebben te veel codes gestuurd. Gebruik de nieuwste of vraag na { $time } een nieuwe aan.
    }
register-email-code-too-many-blocked = { $time ->
        [later] We hebben te veel codes gestuurd. Probeer het morgen opnieuw of neem contact met ons op.
       *[other] We hebben te veel codes gestuurd. Vraag na { $time } een nieuwe aan of neem contact met ons op.
    }
register-email-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in de nieuwste e-mail. U hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in de nieuwste e-mail. U hebt nog { $tries } pogingen.
    }
register-email-code-old = Deze code is niet meer geldig. Vul de nieuwste in of wijzig het e-mailadres.
register-email-code-none-summary = Geen e-mail met een code?
register-email-code-none-text = Het kan enkele minuten duren. Kijk ook in uw map met ongewenste e-mail (spam). Controleer het adres hierboven. Kreeg u een andere e-mail van ons? Daarin staat wat u kunt doen.

## letter: the code by post

register-letter-heading = Uw code komt per post
register-letter-lead = Is de brief er? Vul de code hieronder in. Nog niet? U kunt deze pagina sluiten en later terugkomen.
register-letter-sent = Verzenddatum: { $sent }
register-letter-address = Aan: { $address }
register-letter-expected = Verwacht bij u tegen { $expected }. Soms doet de post er langer over.
register-letter-new-from = Geen brief gekregen? Vanaf { $from } kunt u een nieuwe code aanvragen.
register-letter-valid-until = Gebruik de code uiterlijk op { $until }.
register-letter-tries = { $tries ->
        [one] U hebt nog één poging voor de code.
       *[other] U hebt { $tries } pogingen voor de code.
    }
register-letter-reference = Uw referentie: { $reference }
register-posted-code-label = Code uit de brief
register-posted-code-hint = Acht letters en cijfers, bijvoorbeeld K7QM-3XPA. Hoofdletters en het streepje maken niet uit. Het is niet uw referentie.
register-posted-code-required = Vul de code uit de brief in.
register-posted-code-too-short = Deze code is te kort. Vul alle acht letters en cijfers in.
register-posted-code-too-long = Deze code is te lang. Vul alleen de acht letters en cijfers in.
register-posted-code-malformed = De code bestaat alleen uit letters en cijfers. Neem de code over uit de brief, bijvoorbeeld K7QM-3XPA.
register-posted-code-incorrect = { $tries ->
        [one] Dit is niet de code uit onze brief. Vergelijk elke letter en elk cijfer. U hebt nog één poging.
       *[other] Dit is niet de code uit onze brief. Vergelijk elke letter en elk cijfer. U hebt nog { $tries } pogingen.
    }
register-posted-code-expired = Deze code is verlopen, omdat de brief te oud is. Vraag een nieuwe code aan.
register-posted-code-blocked = Er is te vaak een verkeerde code ingevuld. Om u te beschermen hebben we deze code geblokkeerd. Vraag een nieuwe code aan.
register-posted-code-none-works = De code van deze brief werkt niet meer.
register-posted-code-void = Deze code komt uit een vorige brief. Vul de code uit de nieuwste brief in.
register-letter-new = Nieuwe code per post sturen
register-letter-new-hint = De code uit de vorige brief werkt dan niet meer.
register-letter-new-too-soon = De brief is nog onderweg. Vanaf { $from } kunt u een nieuwe code aanvragen.
register-letter-new-sent = We sturen een nieuwe code per post. De vorige code werkt niet meer.
register-letters-too-many = { $time ->
        [later] We hebben u al meerdere brieven gestuurd. Neem contact met ons op: we helpen u verder.
       *[other] We hebben u al meerdere brieven gestuurd. Vanaf { $time } kunnen we er weer een sturen. Hebt u haast? Neem contact met ons op.
    }
register-letter-withheld = We hebben u al brieven met een code gestuurd. Zodat niemand u telkens opnieuw brieven kan laten sturen, kunnen we de volgende vanaf { $from } versturen.
register-letter-withheld-now = U kunt de brief met uw code nu aanvragen.
register-letter-withheld-arrived = Begon u zich eerder al te registreren, en is onze brief aangekomen? Ga dan verder met de referentie in die brief.
register-letter-withheld-resume = Verdergaan met de referentie in de brief
register-letter-withheld-later = Geen brief? Kom terug vanaf { $from }: wat u hebt ingevuld, blijft bewaard. Uw referentie is { $reference }, ze staat ook in onze e-mail. Hebt u haast? Vul het formulier hieronder in: onze medewerkers nemen het dan over en er volgt geen brief.
register-letter-contact-heading = Zo bereikt u ons
register-letter-address-incorrect = Dit is niet mijn adres
register-letter-address-incorrect-hint = De code in de brief werkt dan niet meer. Zo kan niemand anders die gebruiken.
register-letter-address-incorrect-confirm = Mijn adres is fout: deze code blokkeren
register-letter-leave-heading = U kunt deze pagina sluiten
register-letter-leave-text = Wat u hebt ingevuld, blijft bewaard. We mailden u een link naar deze pagina. Open die link als de brief er is. Of kom terug naar { -brand } en vul uw referentie { $reference } in.
register-letter-back = Welkom terug. Wat u hebt ingevuld, is er nog.
register-letter-why-summary = Waarom een brief?
register-letter-why-text = We willen zeker zijn dat u zich registreert, en niet iemand anders. De brief komt bij u thuis aan. Iemand die uw nummer heeft, kan zich dus niet in uw naam registreren.

## address-incorrect: “this is not my address”

register-address-incorrect-heading = Eerst moet uw adres kloppen
register-address-incorrect-lead = De code die we stuurden, werkt niet meer. Niemand anders kan die dus gebruiken.
register-address-incorrect-employer-heading = Vraag uw werkgever om uw adres aan te passen
register-address-incorrect-employer = Uw werkgever geeft ons uw adres door. Past uw werkgever het aan, dan krijgen wij het nieuwe adres. U kunt deze tekst sturen:
register-address-incorrect-employer-text =
    Geachte heer of mevrouw,

    { -brand } heeft een verkeerd adres van mij. Ze krijgen mijn adres van u. Wilt u het aanpassen en doorgeven aan { -brand }?

    Mijn juiste adres is:
    (vul hier uw adres in)

    Met vriendelijke groeten
    (vul hier uw naam in)
register-address-incorrect-copy = Tekst kopiëren
register-address-incorrect-copied = Gekopieerd
register-address-incorrect-form-heading = Of geef zelf uw adres door
register-address-incorrect-form = U kunt uw adres ook hier doorgeven.
register-address-incorrect-insurer = Wat is uw juiste adres? We controleren het en passen het bij ons aan.
register-address-incorrect-street-label = Straat
register-address-incorrect-city-label = Gemeente
register-address-incorrect-submit = Mijn adres versturen
register-street-required = Vul uw straat in.
register-street-too-long = Deze straatnaam is te lang. Kort die in.
register-city-required = Vul uw gemeente in.
register-city-too-long = De naam van deze gemeente is te lang. Kort die in.
register-address-incorrect-sent = We hebben uw adres ontvangen. Uw referentie is { $reference }.
register-address-incorrect-next-heading = Daarna sturen we een nieuwe code
register-address-incorrect-next = Wat u hebt ingevuld, blijft bewaard. Is uw adres aangepast? Kom dan terug met de link in onze e-mail of met uw referentie { $reference }. Vraag hier een nieuwe code aan.
register-address-incorrect-new-from = Vanaf { $from } kunt u een nieuwe code aanvragen.
register-address-incorrect-new-letter = Mijn adres klopt nu: nieuwe code sturen
register-address-incorrect-undo = Het was toch mijn adres: nieuwe code sturen

## mobile

register-mobile-heading = Wat is uw mobiele nummer?
register-mobile-lead = Op dit nummer krijgt u codes, zodat niemand anders kan inloggen. Zonder uw toestemming gebruiken we het nergens anders voor.
register-mobile-label = Uw mobiele nummer
register-mobile-hint = Bijvoorbeeld 0470 12 34 56. Een buitenlands nummer? Begin met +, bijvoorbeeld +31 6 12345678.
register-mobile-consent-label = { -brand } mag me op dit nummer ook bellen of sms’en over mijn verzekeringen (niet verplicht)
register-mobile-consent-hint = Registreren kan ook zonder. U kunt altijd van gedachten veranderen: neem contact met ons op.
register-mobile-submit = Code sturen
register-mobile-none-summary = Hebt u geen mobiele telefoon?
register-mobile-none-text = Neem contact met ons op: we zoeken samen met u een andere oplossing. Wat u hebt ingevuld, blijft bewaard.
register-mobile-none-contact-heading = Zo bereikt u ons
register-mobile-required = Vul uw mobiele nummer in.
register-mobile-too-long = Dit nummer is te lang. Vul maar één nummer in.
register-mobile-not-mobile = Naar dit nummer kunnen we geen sms sturen. Vul een mobiel nummer in zoals 0470 12 34 56 of +31 6 12345678.
register-mobile-too-many = { $time ->
        [later] We hebben te veel codes naar dit nummer gestuurd. Probeer het morgen opnieuw of gebruik een ander nummer.
       *[other] We hebben te veel codes naar dit nummer gestuurd. Probeer het na { $time } opnieuw of gebruik een ander nummer.
    }
register-mobile-wrong-codes = { $time ->
        [later] Er zijn te veel verkeerde codes ingevuld voor dit mobiele nummer. Daarom aanvaarden we er geen codes meer voor. Gebruik een ander mobiel nummer of neem contact met ons op.
       *[other] Er zijn te veel verkeerde codes ingevuld voor dit mobiele nummer. Daarom aanvaarden we er geen codes meer voor tot { $time }. Gebruik een ander mobiel nummer of neem contact met ons op.
    }

## mobile-code

register-mobile-code-heading = Vul de code in die u per sms kreeg
register-mobile-code-lead = We stuurden een sms naar { $mobile }.
register-mobile-code-change = Het mobiele nummer wijzigen
register-mobile-code-no-resends = We kunnen nu geen codes meer sturen naar dit nummer. Gebruik de nieuwste code die u hebt of wijzig het mobiele nummer.
register-mobile-code-none-works = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig en we kunnen er nu geen meer sturen naar dit nummer. Wijzig het mobiele nummer of neem contact met ons op.
register-mobile-code-too-many = { $time ->
        [later] We hebben te veel codes gestuurd. Gebruik de nieuwste of probeer het morgen opnieuw.
       *[other] We hebben te veel codes gestuurd. Gebruik de nieuwste of vraag na { $time } een nieuwe aan.
    }
register-mobile-code-too-many-blocked = { $time ->
        [later] We hebben te veel codes gestuurd. Probeer het morgen opnieuw of neem contact met ons op.
       *[other] We hebben te veel codes gestuurd. Vraag na { $time } een nieuwe aan of neem contact met ons op.
    }
register-mobile-code-old = Deze code is niet meer geldig. Vul de nieuwste in of wijzig het mobiele nummer.
register-mobile-code-none-summary = Geen sms gekregen?
register-mobile-code-none-text = Het kan een minuut duren. Controleer het nummer hierboven. Controleer of uw telefoon bereik heeft en plaats voor berichten. Vraag daarna een nieuwe code aan.

## new-password

register-new-password-heading = Kies een wachtwoord
register-new-password-lead = U logt in met uw e-mailadres, dit wachtwoord en een code.
register-new-password-label = Nieuw wachtwoord
register-new-password-hint = Minstens 8 tekens. Drie of vier woorden die niets met elkaar te maken hebben, zijn makkelijk te onthouden en moeilijk te raden.
register-password-required = Kies een wachtwoord.
register-password-too-short = Dit wachtwoord is te kort. Gebruik minstens 8 tekens.
register-password-too-long = Dit wachtwoord is te lang. Gebruik maximaal 128 tekens.
register-password-common = Veel mensen gebruiken dit wachtwoord. Dan is het makkelijk te raden. Kies een ander.
register-password-personal = Anderen kunnen dit wachtwoord raden: uw naam, uw e-mailadres, uw mobiele nummer, uw geboortedatum of “{ -brand }” staat erin. Kies een ander.
register-password-pattern = Dit wachtwoord herhaalt dezelfde tekens of volgt een vaste volgorde, zoals 12345678. Kies er een dat moeilijker te raden is.

## second-factors

register-second-factors-heading = Hoe wilt u uw code krijgen als u inlogt?
register-second-factors-lead = Naast uw wachtwoord vragen we altijd een code. Met alleen uw wachtwoord komt niemand binnen.
register-second-factors-sms = Per sms
register-second-factors-sms-hint = Naar { $mobile }. U hoeft niets te installeren.
register-second-factors-sms-later-hint = We vragen zo uw nummer. U hoeft niets te installeren.
register-second-factors-authenticator = Met een authenticator-app
register-second-factors-authenticator-hint = Een app op uw telefoon toont de code. Dat werkt ook zonder bereik.
register-second-factors-both = Allebei
register-second-factors-both-hint = U kiest bij het inloggen. Werkt de ene niet, dan hebt u de andere nog.
register-second-factors-required = Kies hoe u uw code wilt krijgen.

## authenticator-setup

register-authenticator-setup-heading = Koppel uw authenticator-app
register-authenticator-setup-lead = In twee stappen. Nog geen app? Zoek “authenticator” in de appwinkel van uw telefoon.
register-authenticator-setup-first-heading = 1. Scan deze afbeelding met de app
register-authenticator-setup-first = Open de app, kies “account toevoegen” en richt de camera op de afbeelding.
register-authenticator-setup-qr-alt = QR-code voor uw authenticator-app. De sleutel eronder doet hetzelfde.
register-authenticator-setup-open = Staat de app op dit toestel? Open de app
register-authenticator-setup-secret-label = Kunt u niet scannen? Typ deze sleutel in de app
register-authenticator-setup-secret-hint = Geeft de app een keuze? Neem “op tijd gebaseerd”. Spaties en hoofdletters maken niet uit.
register-authenticator-setup-copy = Sleutel kopiëren
register-authenticator-setup-copied = Gekopieerd
register-authenticator-setup-second-heading = 2. Vul de code in die de app toont
register-authenticator-setup-hint = De app toont elke 30 seconden een nieuwe code. Spaties mogen.
register-authenticator-setup-incorrect = { $tries ->
        [one] Dit is niet de code die de app nu toont. Vul de nieuwste in. U hebt nog één poging. Zet eerst de datum en tijd van uw telefoon op automatisch.
       *[other] Dit is niet de code die de app nu toont. Vul de nieuwste in. U hebt nog { $tries } pogingen. Lukt het nog niet? Zet de datum en tijd van uw telefoon op automatisch.
    }
register-authenticator-setup-blocked = Er is te vaak een verkeerde code ingevuld. Deze sleutel werkt niet meer. Verwijder hem uit de app en begin opnieuw met een nieuwe.
register-authenticator-setup-again = Opnieuw beginnen
register-authenticator-setup-other = Kies een andere manier om uw code te krijgen

## recovery-codes

register-recovery-codes-heading = Bewaar uw herstelcodes
register-recovery-codes-lead = Raakt u uw telefoon kwijt? Met een van deze codes komt u weer binnen. Elke code werkt één keer.
register-recovery-codes-once = U ziet deze codes alleen nu. Kopieer, download of print ze, en bewaar ze op een veilige plek. Niet op uw telefoon.
register-recovery-codes-list = Uw herstelcodes
register-recovery-codes-copy = Kopiëren
register-recovery-codes-copied = Gekopieerd
register-recovery-codes-download = Downloaden
register-recovery-codes-print = Printen
register-recovery-codes-file = herstelcodes
register-recovery-codes-file-heading = Herstelcodes van { $email } voor { -brand }, { $date }. Elke code werkt één keer.
register-recovery-codes-submit = Ik heb de codes bewaard

## check-answers

register-check-answers-heading = Controleer uw gegevens
register-check-answers-lead = Klopt alles? Dan kunt u zich registreren. U kunt elke regel nog wijzigen.
register-check-answers-date-of-birth = Uw geboortedatum
register-check-answers-family-name = Uw achternaam
register-check-answers-home-address = Uw adres
register-check-answers-home-address-value = { $postcode }, nummer { $number }, bus: niet ingevuld
register-check-answers-home-address-value-box = { $postcode }, nummer { $number }, bus { $box }
register-check-answers-email = Uw e-mailadres
register-check-answers-mobile = Uw mobiele nummer
register-check-answers-consent = We mogen u ook bellen of sms’en over uw verzekeringen
register-check-answers-consent-yes = Ja
register-check-answers-consent-no = Nee
register-check-answers-password = Uw wachtwoord
register-check-answers-password-value = Gekozen. We tonen het niet.
register-check-answers-second-factors = Uw code als u inlogt
register-check-answers-second-factors-both = Per sms en met een authenticator-app
register-change = Wijzig
register-change-number = Wijzig uw nummer
register-change-date-of-birth = Wijzig uw geboortedatum
register-change-family-name = Wijzig uw achternaam
register-change-home-address = Wijzig uw adres
register-change-email = Wijzig uw e-mailadres
register-change-mobile = Wijzig uw mobiele nummer
register-change-consent = Wijzig of we u mogen bellen of sms’en
register-change-password = Wijzig uw wachtwoord
register-change-second-factors = Wijzig hoe u uw code krijgt
register-check-answers-replaces = U hebt zich al eerder geregistreerd. Deze gegevens vervangen de vorige. Op uw andere toestellen wordt u dan uitgelogd.
register-check-answers-submit = Registreren

## registered: the end

register-registered-heading = U bent geregistreerd
register-registered-reference = Uw referentie: { $reference }
register-registered-next-heading = Zo logt u voortaan in
register-registered-credentials = Vul uw e-mailadres { $email } en uw wachtwoord in.
register-registered-sms = Vul daarna de code in die we per sms sturen naar uw nummer dat eindigt op { $ending }.
register-registered-authenticator = Vul daarna de code in die uw authenticator-app toont.
register-registered-both = Kies daarna uw code: per sms naar uw nummer dat eindigt op { $ending }, of uit uw authenticator-app.
register-registered-mail = We stuurden u een e-mail waarin hetzelfde staat.
register-registered-contact-heading = Hebt u nog vragen?
register-registered-replaced = Uw vroegere inloggegevens werken niet meer.
register-registered-log-in = Inloggen

## invitation: a company invites somebody by mail

register-invitation-title = Uw uitnodiging
register-invitation-opening = We openen uw uitnodiging…
register-invitation-lost = Open de link in de e-mail met uw uitnodiging opnieuw om verder te gaan. Was u de tweede stap van uw login aan het instellen? Log dan opnieuw in.
register-invitation-over = Deze link werkt niet meer. Hebt u de uitnodiging al geaccepteerd? Log dan in. Zo niet, open dan de link in de nieuwste e-mail of vraag een beheerder van uw bedrijf om een nieuwe.
register-invitation-expired = Deze link is verlopen. Vraag een beheerder van uw bedrijf om een nieuwe.
register-invitation-already-user = U hebt al toegang tot dit bedrijf. U kunt deze pagina sluiten.
register-invitation-contact-heading = Lukt het niet?
register-invitation-heading = { $company } nodigt u uit
register-invitation-lead = Dag { $name }. Met deze uitnodiging krijgt u toegang tot { -brand } voor { $company }.
register-invitation-new = U kiest een wachtwoord en hoe u een code krijgt. Daarna logt u in met { $email }. Dat duurt ongeveer vijf minuten.
register-invitation-account = U hebt al een account met { $email }. Log daar eerst mee in. Daarna komt u hier terug om de uitnodiging te accepteren.
register-invitation-log-in = Inloggen
register-invitation-log-in-first = U bent nog niet ingelogd met dit account. Log eerst in en accepteer daarna de uitnodiging.
register-invitation-submit = Uitnodiging accepteren
register-invitation-not-you = Is deze uitnodiging niet voor u? Sluit dan deze pagina. Er verandert niets.

## invitation-accepted: the end

register-second-factor-set-up-heading = U bent ingelogd
register-second-factor-set-up-lead = U hebt de tweede stap van uw login ingesteld.
register-invitation-accepted-heading = U hebt toegang
register-invitation-accepted-lead = U bent ingelogd en kunt meteen aan de slag voor { $company }.
register-invitation-accepted-next = Log voortaan in met uw e-mailadres, uw wachtwoord en een code per sms of uit uw app.
register-invitation-accepted-continue = Doorgaan

## Leaving and going on later

register-leave-summary = Verdergaan op uw telefoon of een ander toestel?
register-leave-qr = Scan deze code met de camera van dat toestel. We mailen u dan een code, zodat niemand anders kan verdergaan.
register-leave-qr-alt = QR-code die uw registratie met referentie { $reference } opent op een ander toestel.
register-leave-address = Of typ daar dit adres: { $address }
register-time-limit = Uw tijd om u te registreren is bijna voorbij.
register-notice-expired = Uw tijd is voorbij, of deze browser kent uw registratie niet. Was u al klaar? Log dan in. Hebt u een referentie uit onze e-mail of brief? Ga dan verder met uw eerdere registratie. Anders begint u opnieuw. Gebeurt dit telkens? Sta dan cookies toe voor deze website.
register-notice-expired-kept = Uw tijd is voorbij. Uw eerste antwoord hebben we weer ingevuld. Hebt u een referentie uit onze e-mail of brief? Ga dan verder met uw eerdere registratie. Gebeurt dit telkens? Sta dan cookies toe voor deze website.
register-notice-expired-resume = Er is een tijdje niets gebeurd. Om u te beschermen hebben we uw registratie gesloten. Wat u hebt ingevuld, is bewaard. Ga verder met uw referentie { $reference }.
register-notice-expired-code = Uw tijd om de code in te vullen is voorbij. Ga verder met uw referentie { $reference } om een nieuwe code te krijgen.
register-notice-not-yet = Die pagina opent alleen tijdens het registreren. Begin hier, of ga verder met een eerdere registratie.
register-too-many = { $time ->
        [later] Er zijn te veel registraties begonnen vanaf uw netwerk. Probeer het later opnieuw of neem contact met ons op.
       *[other] Er zijn te veel registraties begonnen vanaf uw netwerk. Probeer het na { $time } opnieuw of neem contact met ons op.
    }

## resume-reference

register-resume-reference-heading = Wat is de referentie van uw registratie?
register-resume-reference-lead = U vindt die in onze e-mail en in onze brief. Daarna mailen we u een code, zodat niemand anders kan verdergaan.
register-resume-reference-label = Uw referentie
register-resume-reference-hint = Acht letters en cijfers, bijvoorbeeld 4TBN-82RC. Het is niet de code uit de brief.
register-resume-reference-new = Ik heb geen referentie: een nieuwe registratie beginnen
register-resume-reference-required = Vul de referentie van uw registratie in.
register-resume-reference-too-short = Deze referentie is te kort. Vul alle acht letters en cijfers in.
register-resume-reference-too-long = Deze referentie is te lang. Vul alleen de acht letters en cijfers in.
register-resume-reference-malformed = Een referentie bestaat alleen uit letters en cijfers, bijvoorbeeld 4TBN-82RC.

## resume-code: the words of email-code do for the rest

register-resume-code-heading = Vul de code uit onze e-mail in
register-resume-code-lead = Bestaat deze referentie? Dan stuurden we een code naar het e-mailadres dat erbij hoort.
register-resume-code-change = De referentie wijzigen
register-resume-code-no-resends = We kunnen nu geen codes meer sturen. Gebruik de nieuwste code die u hebt of probeer het morgen opnieuw.
register-resume-code-none-works = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig en we kunnen er nu geen meer sturen. Probeer het morgen opnieuw of neem contact met ons op.
register-resume-wrong-codes = { $time ->
        [later] Er zijn te veel verkeerde codes ingevuld voor deze referentie. Daarom aanvaarden we er geen codes meer voor. Registreer u opnieuw of neem contact met ons op.
       *[other] Er zijn te veel verkeerde codes ingevuld voor deze referentie. Daarom aanvaarden we er geen codes meer voor tot { $time }. Registreer u opnieuw of neem contact met ons op.
    }
register-resume-code-old = Deze code is niet meer geldig. Vul de nieuwste in of probeer het morgen opnieuw.
register-resume-code-none-summary = Geen e-mail met een code?
register-resume-code-none-text = Het kan enkele minuten duren. Kijk ook in uw map met ongewenste e-mail (spam). Controleer elke letter en elk cijfer van de referentie. Is uw registratie al enkele maanden oud? Begin dan een nieuwe.
