### Registering, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## On every step

register-part-identity = Wie je bent
register-part-contact = Je contactgegevens
register-part-log-in = Hoe je inlogt
register-part-invitation = Je uitnodiging
register-loading-heading = Je registratie
register-copy-refused = Je browser laat ons dit niet kopiëren. Selecteer de tekst en kopieer die zelf.
register-checking-browser-failed = De veiligheidscontrole van je browser is niet gelukt. Probeer het opnieuw, of gebruik een andere browser of een ander toestel.

## What was read, on the steps after the number

register-read = Je typte “{ $typed }”. Wij lezen: { $number }.
register-number-client-reference = Je { -client-reference }
register-number-customer-id = Je { -customer-id-number }
register-number-contract = Je contractnummer
register-number-hospital-admission = Onze referentie op de brief over je ziekenhuisopname

## at-hand: what do you have at hand?

register-at-hand-heading = Wat heb je bij de hand?
register-at-hand-lead = Je registreert je één keer. Daarna log je in op { -your-portal } met je wachtwoord en een code. Aan een nummer op een document van ons zien we wie je bent.
register-at-hand-client-reference-hint = Een contract, een betalingsbericht of een e-mail. Daarop staat je { -client-reference }.
register-at-hand-customer-id-hint = Daarop staat je { -customer-id-number } of je contractnummer.
register-at-hand-nothing-hint = We helpen je een nummer te vinden of zoeken het voor je op.
register-at-hand-required = Kies wat je bij de hand hebt.
register-at-hand-time = Gebeurt er { $minutes } minuten niets? Dan sluiten we je registratie om je te beschermen. Is je e-mailadres al bevestigd? Dan bewaren we { $days } dagen wat je hebt ingevuld, en kun je later verdergaan.

## residence: where do you live?

register-residence-heading = Waar woon je?
register-residence-lead = Zo tonen we alleen wat je kunt gebruiken.
register-residence-required = Kies waar je woont.

## means: how you can register

register-means-heading = Hoe wil je je registreren?
register-means-heading-one = Zo registreer je je
register-means-lead = Je hebt ook je eigen e-mailadres en je mobiele telefoon nodig.
register-means-needs = Wat je nodig hebt
register-means-client-reference = Met je { -client-reference }
register-means-client-reference-needs = Je { -client-reference }, je geboortedatum en je thuisadres.
register-means-client-reference-time = Meestal ben je meteen klaar. Soms sturen we eerst een code per post naar je thuisadres. Dan duurt het enkele dagen.
register-means-customer-id = Met je { -customer-id-number }
register-means-customer-id-needs = Je { -customer-id-number }, een contractnummer of onze referentie op een brief over een ziekenhuisopname. Ook je geboortedatum.
register-means-customer-id-time = Meestal ben je meteen klaar. Soms sturen we eerst een code per post naar je thuisadres. Dan duurt het enkele dagen.
register-means-customer-id-where = Op je kaart van { -brand }, in onze welkomstbrief of welkomstmail, en op je voordelenoverzicht.
register-means-required = Kies hoe je je wilt registreren.

## not-eligible: none of the means suits these answers

register-not-eligible-heading = Met deze antwoorden kun je je niet online registreren
register-not-eligible-lead = Er zijn andere mogelijkheden. Kies wat bij je past.
register-not-eligible-contact-heading = Spreek je liever iemand?

## client-reference

register-client-reference-heading = Wat is je { -client-reference }?
register-client-reference-label = Je { -client-reference }
register-client-reference-required = Vul je { -client-reference } in.

## customer-id

register-customer-id-heading = Wat is je { -customer-id-number }?
register-customer-id-label = Je nummer
register-customer-id-required = Vul je { -customer-id-number } in, een contractnummer of onze referentie op een brief.
register-customer-id-medical-assistance = Dit is het nummer van je kaart voor medische bijstand. Dat werkt hier niet. Vul het nummer van een andere kaart of brief van ons in, of kies “Ik vind geen nummer”.

## paper: which paper do you have?

register-paper-heading = Welk document heb je?
register-paper-lead = We tonen je waar het nummer staat.
register-paper-card-caption = Op je kaart van { -brand }: in het midden, onder “{ -customer-id-number }” en boven je naam. Bijvoorbeeld 0079-99999999-99.
register-paper-welcome-letter-caption = In de welkomstbrief of welkomstmail: op een aparte regel onder de eerste zinnen, waar we je je { -customer-id-number } geven. Bijvoorbeeld 0079-99999999-99.
register-paper-admission-letter-caption = In de brief die je ziekenhuisopname bevestigt: links, naast je adres, onder “Referentie { -brand }”. HA en negen cijfers.
register-paper-medical-assistance-card-caption = Het nummer op je kaart voor medische bijstand werkt hier niet. Neem een andere kaart of brief van ons.
register-paper-none-hint = Dan zoeken wij je nummer voor je op.
register-paper-required = Kies wat je hebt, of “Geen van deze documenten”.

## desk-request: the last resort

register-desk-request-heading = Wat kunnen we voor je doen?
register-desk-request-lead = Vertel ons wat je nodig hebt en wie je bent. We zoeken je nummer op en nemen contact met je op.
register-desk-request-request-label = Je vraag
register-desk-request-request-hint = Bijvoorbeeld: ik wil me registreren, maar vind mijn nummer niet. Zet er een telefoonnummer of e-mailadres bij waarop we je kunnen bereiken.
register-desk-request-full-name-label = Je voornaam en achternaam
register-desk-request-date-of-birth-label = Je geboortedatum
register-request-required = Schrijf wat we voor je kunnen doen.
register-request-too-long = Je vraag is te lang. Gebruik maximaal { $most } tekens.
register-full-name-required = Vul je voornaam en achternaam in.
register-desk-request-too-many = { $time ->
        [later] Er kwamen vandaag te veel vragen van je netwerk. Probeer het morgen opnieuw of neem contact met ons op.
       *[other] Er kwamen vandaag te veel vragen van je netwerk. Probeer het na { $time } opnieuw of neem contact met ons op.
    }

## desk-request-sent

register-desk-request-sent-heading = We hebben je vraag ontvangen
register-desk-request-sent-reference = Je referentie is { $reference }. Schrijf die op en vermeld die als je contact met ons opneemt.
register-desk-request-sent-next = We zoeken je nummer op en nemen { -desk-answers-within } contact met je op. Misschien stellen we je eerst een vraag, om te controleren of jij het bent.
register-desk-request-sent-contact-heading = Heb je nog vragen?

## date-of-birth

register-date-of-birth-heading = Wat is je geboortedatum?
register-date-of-birth-required = Vul je geboortedatum in.
register-day-required = Vul ook de dag van je geboorte in.
register-month-required = Vul ook de maand van je geboorte in.
register-year-required = Vul ook het jaar van je geboorte in.
register-date-of-birth-unknown-date = Dit kan je geboortedatum niet zijn. Controleer de dag, de maand en het jaar.

## family-name

register-family-name-heading = Wat is je achternaam?
register-family-name-label = Je achternaam
register-family-name-required = Vul je achternaam in.
register-family-name-too-long = Deze achternaam is te lang. Vul alleen je achternaam in.

## home-address

register-home-address-heading = Wat is je thuisadres?
register-home-address-lead = Aan je postcode en huisnummer zien we of jij het bent. Gebruik het adres dat op onze brieven staat.
register-postal-code-required = Vul je postcode in.
register-house-number-required = Vul je huisnummer in.

## not-found: the same words whichever of the answers differs

register-not-found-heading = We vinden je niet met deze gegevens
register-not-found-lead = Controleer elke regel. Om je te beschermen zeggen we niet welke niet overeenkomt.
register-not-found-tip-address = Ben je verhuisd? Probeer ook je vorige adres.
register-not-found-tip-name = Heb je twee achternamen, of een nieuwe? Probeer ook de andere.
register-records-unavailable = We kunnen je gegevens nu niet opzoeken. Dat ligt aan ons. Wat je hebt ingevuld, staat er nog. Probeer het over een paar minuten opnieuw.

## email

register-email-heading = Wat is je persoonlijke e-mailadres?
register-email-lead = Gebruik een adres dat niemand anders leest. Je logt ermee in.
register-email-label = Je e-mailadres
register-email-why-text = Met dit adres controleren we of jij het bent. Wie je e-mails leest, zou ook je gegevens kunnen zien. Gebruik dus geen adres dat je deelt met familie of collega’s. En een adres van het werk stopt als je daar weggaat.
register-email-required = Vul je e-mailadres in.

## email-code

register-email-code-no-resends = We kunnen nu geen codes meer sturen naar dit adres. Gebruik de nieuwste code die je hebt of wijzig het e-mailadres.
register-email-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in de nieuwste e-mail. Je hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in de nieuwste e-mail. Je hebt nog { $tries } pogingen.
    }
register-email-code-none-text = Het kan enkele minuten duren. Kijk ook in je map met ongewenste e-mail (spam). Controleer het adres hierboven. Kreeg je een andere e-mail van ons? Daarin staat wat je kunt doen.

## letter: the code by post

register-letter-heading = Je code komt per post
register-letter-lead = Is de brief er? Vul de code hieronder in. Nog niet? Je kunt deze pagina sluiten en later terugkomen.
register-letter-expected = Verwacht bij jou tegen { $expected }. Soms doet de post er langer over.
register-letter-new-from = Geen brief gekregen? Vanaf { $from } kun je een nieuwe code aanvragen.
register-letter-tries = { $tries ->
        [one] Je hebt nog één poging voor de code.
       *[other] Je hebt { $tries } pogingen voor de code.
    }
register-letter-reference = Je referentie: { $reference }
register-posted-code-hint = Acht letters en cijfers, bijvoorbeeld K7QM-3XPA. Hoofdletters en het streepje maken niet uit. Het is niet je referentie.
register-posted-code-incorrect = { $tries ->
        [one] Dit is niet de code uit onze brief. Vergelijk elke letter en elk cijfer. Je hebt nog één poging.
       *[other] Dit is niet de code uit onze brief. Vergelijk elke letter en elk cijfer. Je hebt nog { $tries } pogingen.
    }
register-posted-code-blocked = Er is te vaak een verkeerde code ingevuld. Om je te beschermen hebben we deze code geblokkeerd. Vraag een nieuwe code aan.
register-letter-new-too-soon = De brief is nog onderweg. Vanaf { $from } kun je een nieuwe code aanvragen.
register-letters-too-many = { $time ->
        [later] We hebben je al meerdere brieven gestuurd. Neem contact met ons op: we helpen je verder.
       *[other] We hebben je al meerdere brieven gestuurd. Vanaf { $time } kunnen we er weer een sturen. Heb je haast? Neem contact met ons op.
    }
register-letter-withheld = We hebben je al brieven met een code gestuurd. Zodat niemand je telkens opnieuw brieven kan laten sturen, kunnen we de volgende vanaf { $from } versturen.
register-letter-withheld-now = Je kunt de brief met je code nu aanvragen.
register-letter-withheld-arrived = Begon je je eerder al te registreren, en is onze brief aangekomen? Ga dan verder met de referentie in die brief.
register-letter-withheld-later = Geen brief? Kom terug vanaf { $from }: wat je hebt ingevuld, blijft bewaard. Je referentie is { $reference }, ze staat ook in onze e-mail. Heb je haast? Vul het formulier hieronder in: onze medewerkers nemen het dan over en er volgt geen brief.
register-letter-contact-heading = Zo bereik je ons
register-letter-leave-heading = Je kunt deze pagina sluiten
register-letter-leave-text = Wat je hebt ingevuld, blijft bewaard. We mailden je een link naar deze pagina. Open die link als de brief er is. Of kom terug naar { -brand } en vul je referentie { $reference } in.
register-letter-back = Welkom terug. Wat je hebt ingevuld, is er nog.
register-letter-why-text = We willen zeker zijn dat jij je registreert, en niet iemand anders. De brief komt bij jou thuis aan. Iemand die je nummer heeft, kan zich dus niet in je naam registreren.

## address-incorrect: “this is not my address”

register-address-incorrect-heading = Eerst moet je adres kloppen
register-address-incorrect-employer-heading = Vraag je werkgever om je adres aan te passen
register-address-incorrect-employer = Je werkgever geeft ons je adres door. Past je werkgever het aan, dan krijgen wij het nieuwe adres. Je kunt deze tekst sturen:
register-address-incorrect-employer-text =
    Hallo,

    { -brand } heeft een verkeerd adres van mij. Ze krijgen mijn adres van jullie. Willen jullie het aanpassen en doorgeven aan { -brand }?

    Mijn juiste adres is:
    (vul hier je adres in)

    Met vriendelijke groeten
    (vul hier je naam in)
register-address-incorrect-form-heading = Of geef zelf je adres door
register-address-incorrect-form = Je kunt je adres ook hier doorgeven.
register-address-incorrect-insurer = Wat is je juiste adres? We controleren het en passen het bij ons aan.
register-street-required = Vul je straat in.
register-city-required = Vul je gemeente in.
register-address-incorrect-sent = We hebben je adres ontvangen. Je referentie is { $reference }.
register-address-incorrect-next = Wat je hebt ingevuld, blijft bewaard. Is je adres aangepast? Kom dan terug met de link in onze e-mail of met je referentie { $reference }. Vraag hier een nieuwe code aan.
register-address-incorrect-new-from = Vanaf { $from } kun je een nieuwe code aanvragen.

## mobile

register-mobile-heading = Wat is je mobiele nummer?
register-mobile-lead = Op dit nummer krijg je codes, zodat niemand anders kan inloggen. Zonder je toestemming gebruiken we het nergens anders voor.
register-mobile-hint = Bijvoorbeeld 06 12345678. Een buitenlands nummer? Begin met +, bijvoorbeeld +32 470 12 34 56.
register-mobile-label = Je mobiele nummer
register-mobile-consent-hint = Registreren kan ook zonder. Je kunt altijd van gedachten veranderen: neem contact met ons op.
register-mobile-none-summary = Heb je geen mobiele telefoon?
register-mobile-none-text = Neem contact met ons op: we zoeken samen met jou een andere oplossing. Wat je hebt ingevuld, blijft bewaard.
register-mobile-none-contact-heading = Zo bereik je ons
register-mobile-required = Vul je mobiele nummer in.

## mobile-code

register-mobile-code-heading = Vul de code in die je per sms kreeg
register-mobile-code-no-resends = We kunnen nu geen codes meer sturen naar dit nummer. Gebruik de nieuwste code die je hebt of wijzig het mobiele nummer.
register-mobile-code-none-text = Het kan een minuut duren. Controleer het nummer hierboven. Controleer of je telefoon bereik heeft en plaats voor berichten. Vraag daarna een nieuwe code aan.

## new-password

register-new-password-lead = Je logt in met je e-mailadres, dit wachtwoord en een code.
register-password-personal = Anderen kunnen dit wachtwoord raden: je naam, je e-mailadres, je mobiele nummer, je geboortedatum of “{ -brand }” staat erin. Kies een ander.

## second-factors

register-second-factors-heading = Hoe wil je je code krijgen als je inlogt?
register-second-factors-lead = Naast je wachtwoord vragen we altijd een code. Met alleen je wachtwoord komt niemand binnen.
register-second-factors-sms-hint = Naar { $mobile }. Je hoeft niets te installeren.
register-second-factors-sms-later-hint = We vragen zo je nummer. Je hoeft niets te installeren.
register-second-factors-authenticator-hint = Een app op je telefoon toont de code. Dat werkt ook zonder bereik.
register-second-factors-both-hint = Je kiest bij het inloggen. Werkt de ene niet, dan heb je de andere nog.
register-second-factors-required = Kies hoe je je code wilt krijgen.

## authenticator-setup

register-authenticator-setup-heading = Koppel je authenticator-app
register-authenticator-setup-lead = In twee stappen. Nog geen app? Zoek “authenticator” in de appwinkel van je telefoon.
register-authenticator-setup-qr-alt = QR-code voor je authenticator-app. De sleutel eronder doet hetzelfde.
register-authenticator-setup-secret-label = Kun je niet scannen? Typ deze sleutel in de app
register-authenticator-setup-incorrect = { $tries ->
        [one] Dit is niet de code die de app nu toont. Vul de nieuwste in. Je hebt nog één poging. Zet eerst de datum en tijd van je telefoon op automatisch.
       *[other] Dit is niet de code die de app nu toont. Vul de nieuwste in. Je hebt nog { $tries } pogingen. Lukt het nog niet? Zet de datum en tijd van je telefoon op automatisch.
    }
register-authenticator-setup-other = Kies een andere manier om je code te krijgen

## recovery-codes

register-recovery-codes-heading = Bewaar je herstelcodes
register-recovery-codes-lead = Raak je je telefoon kwijt? Met een van deze codes kom je weer binnen. Elke code werkt één keer.
register-recovery-codes-once = Je ziet deze codes alleen nu. Kopieer, download of print ze, en bewaar ze op een veilige plek. Niet op je telefoon.
register-recovery-codes-list = Je herstelcodes

## check-answers

register-check-answers-heading = Controleer je gegevens
register-check-answers-lead = Klopt alles? Dan kun je je registreren. Je kunt elke regel nog wijzigen.
register-check-answers-date-of-birth = Je geboortedatum
register-check-answers-family-name = Je achternaam
register-check-answers-home-address = Je adres
register-check-answers-email = Je e-mailadres
register-check-answers-mobile = Je mobiele nummer
register-check-answers-consent = We mogen je ook bellen of sms’en over je verzekeringen
register-check-answers-password = Je wachtwoord
register-check-answers-second-factors = Je code als je inlogt
register-change-number = Wijzig je nummer
register-change-date-of-birth = Wijzig je geboortedatum
register-change-family-name = Wijzig je achternaam
register-change-home-address = Wijzig je adres
register-change-email = Wijzig je e-mailadres
register-change-mobile = Wijzig je mobiele nummer
register-change-consent = Wijzig of we je mogen bellen of sms’en
register-change-password = Wijzig je wachtwoord
register-change-second-factors = Wijzig hoe je je code krijgt
register-check-answers-replaces = Je hebt je al eerder geregistreerd. Deze gegevens vervangen de vorige. Op je andere toestellen word je dan uitgelogd.

## registered: the end

register-registered-heading = Je bent geregistreerd
register-registered-reference = Je referentie: { $reference }
register-registered-next-heading = Zo log je voortaan in
register-registered-credentials = Vul je e-mailadres { $email } en je wachtwoord in.
register-registered-sms = Vul daarna de code in die we per sms sturen naar je nummer dat eindigt op { $ending }.
register-registered-authenticator = Vul daarna de code in die je authenticator-app toont.
register-registered-both = Kies daarna je code: per sms naar je nummer dat eindigt op { $ending }, of uit je authenticator-app.
register-registered-mail = We stuurden je een e-mail waarin hetzelfde staat.
register-registered-contact-heading = Heb je nog vragen?
register-registered-replaced = Je vroegere inloggegevens werken niet meer.

## invitation: a company invites somebody by mail

register-invitation-title = Je uitnodiging
register-invitation-opening = We openen je uitnodiging…
register-invitation-lost = Open de link in de e-mail met je uitnodiging opnieuw om verder te gaan. Was je de tweede stap van je login aan het instellen? Log dan opnieuw in.
register-invitation-over = Deze link werkt niet meer. Heb je de uitnodiging al geaccepteerd? Log dan in. Zo niet, open dan de link in de nieuwste e-mail of vraag een beheerder van je kantoor om een nieuwe.
register-invitation-expired = Deze link is verlopen. Vraag een beheerder van je kantoor om een nieuwe.
register-invitation-already-user = Je hebt al toegang tot dit kantoor. Je kunt deze pagina sluiten.
register-invitation-heading = { $company } nodigt je uit
register-invitation-lead = Dag { $name }. Met deze uitnodiging krijg je toegang tot { -brand } voor { $company }.
register-invitation-new = Je kiest een wachtwoord en hoe je een code krijgt. Daarna log je in met { $email }. Dat duurt ongeveer vijf minuten.
register-invitation-account = Je hebt al een account met { $email }. Log daar eerst mee in. Daarna kom je hier terug om de uitnodiging te accepteren.
register-invitation-log-in-first = Je bent nog niet ingelogd met dit account. Log eerst in en accepteer daarna de uitnodiging.
register-invitation-not-you = Is deze uitnodiging niet voor jou? Sluit dan deze pagina. Er verandert niets.

## invitation-accepted: the end

register-second-factor-set-up-heading = Je bent ingelogd
register-second-factor-set-up-lead = Je hebt de tweede stap van je login ingesteld.
register-invitation-accepted-heading = Je hebt toegang
register-invitation-accepted-lead = Je bent ingelogd en kunt meteen aan de slag voor { $company }.
register-invitation-accepted-next = Log voortaan in met je e-mailadres, je wachtwoord en een code per sms of uit je app.

## Leaving and going on later

register-leave-summary = Verdergaan op je telefoon of een ander toestel?
register-leave-qr = Scan deze code met de camera van dat toestel. We mailen je dan een code, zodat niemand anders kan verdergaan.
register-leave-qr-alt = QR-code die je registratie met referentie { $reference } opent op een ander toestel.
register-time-limit = Je tijd om je te registreren is bijna voorbij.
register-notice-expired = Je tijd is voorbij, of deze browser kent je registratie niet. Was je al klaar? Log dan in. Heb je een referentie uit onze e-mail of brief? Ga dan verder met je eerdere registratie. Anders begin je opnieuw. Gebeurt dit telkens? Sta dan cookies toe voor deze website.
register-notice-expired-kept = Je tijd is voorbij. Je eerste antwoord hebben we weer ingevuld. Heb je een referentie uit onze e-mail of brief? Ga dan verder met je eerdere registratie. Gebeurt dit telkens? Sta dan cookies toe voor deze website.
register-notice-expired-resume = Er is een tijdje niets gebeurd. Om je te beschermen hebben we je registratie gesloten. Wat je hebt ingevuld, is bewaard. Ga verder met je referentie { $reference }.
register-notice-expired-code = Je tijd om de code in te vullen is voorbij. Ga verder met je referentie { $reference } om een nieuwe code te krijgen.
register-too-many = { $time ->
        [later] Er zijn te veel registraties begonnen vanaf je netwerk. Probeer het later opnieuw of neem contact met ons op.
       *[other] Er zijn te veel registraties begonnen vanaf je netwerk. Probeer het na { $time } opnieuw of neem contact met ons op.
    }

## resume-reference

register-resume-reference-heading = Wat is de referentie van je registratie?
register-resume-reference-lead = Je vindt die in onze e-mail en in onze brief. Daarna mailen we je een code, zodat niemand anders kan verdergaan.
register-resume-reference-label = Je referentie
register-resume-reference-required = Vul de referentie van je registratie in.

## resume-code: the words of email-code do for the rest

register-resume-code-no-resends = We kunnen nu geen codes meer sturen. Gebruik de nieuwste code die je hebt of probeer het morgen opnieuw.
register-resume-wrong-codes = { $time ->
        [later] Er zijn te veel verkeerde codes ingevuld voor deze referentie. Daarom aanvaarden we er geen codes meer voor. Registreer je opnieuw of neem contact met ons op.
       *[other] Er zijn te veel verkeerde codes ingevuld voor deze referentie. Daarom aanvaarden we er geen codes meer voor tot { $time }. Registreer je opnieuw of neem contact met ons op.
    }
register-resume-code-none-text = Het kan enkele minuten duren. Kijk ook in je map met ongewenste e-mail (spam). Controleer elke letter en elk cijfer van de referentie. Is je registratie al enkele maanden oud? Begin dan een nieuwe.
