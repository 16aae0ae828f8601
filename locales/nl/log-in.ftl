### The log-in: e-mail address and password, then the proof.

## The first page

credentials-heading = Inloggen
credentials-lead = Naar uw verzekeringen, documenten en schadedossiers.
credentials-email-label = E-mailadres
credentials-password-label = Wachtwoord
credentials-submit = Inloggen
credentials-register = Eerste keer hier? Registreer u
credentials-help-heading = Lukt inloggen niet?
credentials-help-text = We helpen u om weer in te loggen, per telefoon of per e-mail.
credentials-help-link = Hulp bij inloggen

## What is wrong with e-mail address or password: at the field, and in the summary on top

credentials-email-required = Vul uw e-mailadres in.
credentials-email-malformed = Vul een e-mailadres in zoals naam@example.com.
credentials-email-too-long = Dit e-mailadres is te lang. Vul maximaal 254 tekens in.
credentials-password-required = Vul uw wachtwoord in.
credentials-password-too-long = Dit wachtwoord is te lang. Een wachtwoord heeft maximaal 128 tekens.
credentials-incorrect = Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei en probeer het opnieuw.
credentials-too-many = { $time ->
        [later] Er waren te veel pogingen. Probeer het later opnieuw of neem contact met ons op.
       *[other] Er waren te veel pogingen. Probeer het na { $time } opnieuw of neem contact met ons op.
    }

## Why somebody stands at the beginning again: on top of the log-in page

log-in-notice-expired = Uw tijd om in te loggen is voorbij. Begin opnieuw. Gebeurt dit telkens? Sta dan cookies toe voor deze website.
log-in-notice-logged-out = U bent uitgelogd.
log-in-notice-not-yet = Die pagina opent alleen tijdens het inloggen. Begin hier.
log-in-notice-first = Log in om die pagina te bekijken.
log-in-notice-answer-lost = Wat u invulde was juist, maar op het laatste moment viel de verbinding weg. Log nog één keer in.

## Everywhere in the log-in

log-in-loading-heading = Bezig met inloggen
step-loading = Een ogenblik: we zoeken op waar u gebleven was.
step-retry = Opnieuw proberen
log-in-time-limit = Uw tijd om in te loggen is bijna voorbij.

## The choice between an SMS and the authenticator app

second-factor-heading = Hoe wilt u bewijzen dat u het bent?
second-factor-sms = Met een code per sms
second-factor-sms-hint = Naar uw nummer dat eindigt op { $ending }.
second-factor-authenticator = Met de authenticator-app
second-factor-authenticator-hint = Open de app op uw telefoon en lees de code af.
second-factor-submit = Doorgaan
second-factor-required = Kies hoe u wilt bewijzen dat u het bent.
second-factor-neither = Ik kan geen van beide gebruiken

## What the pages that ask for a code have in common

code-label = Code van zes cijfers
code-hint = Spaties mogen.
code-submit = Doorgaan
code-required = Vul de zes cijfers van de code in.
code-too-short = De code is te kort. Vul alle zes cijfers in.
code-too-long = De code is te lang. Vul alleen de zes cijfers in.
code-not-digits = De code bestaat alleen uit cijfers. Vul de zes cijfers in.
code-works-until = De code is geldig tot { $time }.
code-resend = Nieuwe code sturen
code-resend-in = U kunt over { $time } een nieuwe code aanvragen.
code-resend-too-soon = Er is nog een code onderweg. Wacht tot de tijd onder de knop voorbij is en vraag dan een nieuwe aan.
code-resent = We hebben een nieuwe code gestuurd. De vorige is ook nog geldig.
code-resent-only = We hebben een nieuwe code gestuurd. Vul die in: eerdere codes zijn niet meer geldig.
code-expired = Deze code is verlopen. Vraag een nieuwe aan.
code-used = Deze code is al gebruikt. Vraag een nieuwe aan.
code-blocked = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig. Vraag een nieuwe aan.
code-other-way = Een andere manier kiezen
code-start-again = Opnieuw beginnen
code-help = Hulp bij inloggen

## The code by SMS

sms-code-heading = Vul de code in die u per sms kreeg
sms-code-lead = We stuurden die naar uw nummer dat eindigt op { $ending }.
sms-code-no-resends = We kunnen nu geen codes meer sturen. Gebruik de nieuwste code die u hebt of begin opnieuw.
sms-code-none-works = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, zijn niet meer geldig en we kunnen er nu geen meer sturen. Begin opnieuw of neem contact met ons op.
sms-code-too-many = { $time ->
        [later] We hebben u te veel codes gestuurd. Gebruik de nieuwste of probeer het morgen opnieuw.
       *[other] We hebben u te veel codes gestuurd. Gebruik de nieuwste of vraag na { $time } een nieuwe aan.
    }
sms-code-too-many-blocked = { $time ->
        [later] We hebben u te veel codes gestuurd. Probeer het morgen opnieuw of neem contact met ons op.
       *[other] We hebben u te veel codes gestuurd. Vraag na { $time } een nieuwe aan of neem contact met ons op.
    }
sms-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. U hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. U hebt nog { $tries } pogingen.
    }
sms-code-old = Deze code is niet meer geldig. Vul de nieuwste in of begin opnieuw.
sms-code-none-summary = Geen sms gekregen?
sms-code-none-text = Het kan een minuut duren. Controleer of uw telefoon bereik heeft en plaats voor berichten. Vraag daarna een nieuwe code aan. Hebt u een nieuw nummer? Neem contact met ons op: we passen het samen met u aan.

## The code by e-mail, when the second step of the log-in is set up again

email-code-heading = Vul de code uit onze e-mail in
email-code-lead = We stuurden een e-mail naar { $email }.
email-code-why = Een beheerder heeft de tweede stap van uw login gereset of een nieuw mobiel nummer voor u ingevuld. Na deze code stelt u die stap opnieuw in.
email-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in onze nieuwste e-mail. U hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in onze nieuwste e-mail. U hebt nog { $tries } pogingen.
    }
email-code-none-summary = Geen e-mail met een code?
email-code-none-text = Het kan een paar minuten duren. Kijk ook in uw map met ongewenste e-mail. Vraag daarna een nieuwe code aan. Kunt u op dit adres geen e-mail meer ontvangen? Vraag uw beheerder om hulp.

## The code of the authenticator app

authenticator-code-heading = Vul de code uit uw authenticator-app in
authenticator-code-lead = Open de app op uw telefoon. Elke 30 seconden ziet u een nieuwe code.
authenticator-code-incorrect = { $tries ->
        [one] Dit is niet de code die de app nu toont. Vul de nieuwste in. U hebt nog één poging.
       *[other] Dit is niet de code die de app nu toont. Vul de nieuwste in. U hebt nog { $tries } pogingen.
    }
authenticator-code-expired = Deze code is verlopen. Vul de code in die de app nu toont.
authenticator-code-used = Deze code is al gebruikt. Wacht tot de app een nieuwe toont en vul die in.
authenticator-code-blocked = Er is te vaak een verkeerde code ingevuld. Begin opnieuw.
authenticator-code-refused-summary = Werkt de code niet?
authenticator-code-refused-text = Misschien loopt de klok van uw telefoon niet gelijk. Zet datum en tijd op automatisch en vul de volgende code in. Is de app weg of hebt u een nieuwe telefoon? Neem contact met ons op: we helpen u om weer in te loggen.

## A recovery code, in the place of the app’s

recovery-code-summary = Ik heb mijn telefoon niet: een herstelcode gebruiken
recovery-code-lead = U hebt deze codes bewaard toen u de app instelde. Elke code werkt één keer. Hebt u er geen meer? Neem contact met ons op.
recovery-code-label = Herstelcode
recovery-code-hint = Acht letters en cijfers, bijvoorbeeld K7QM-3XPA. Hoofdletters en het streepje maken niet uit.
recovery-code-submit = Inloggen met deze code
recovery-code-required = Vul een van uw herstelcodes in.
recovery-code-too-short = Deze code is te kort. Vul alle acht letters en cijfers in.
recovery-code-too-long = Deze code is te lang. Vul één code van acht letters en cijfers in.
recovery-code-malformed = Een herstelcode bestaat alleen uit letters en cijfers. Vul de code in zoals K7QM-3XPA.
recovery-code-incorrect = { $tries ->
        [one] Dit is geen van uw herstelcodes. Kijk na wat u hebt bewaard. U hebt nog één poging.
       *[other] Dit is geen van uw herstelcodes. Kijk na wat u hebt bewaard. U hebt nog { $tries } pogingen.
    }
recovery-code-used = Deze herstelcode is al gebruikt. Vul een andere in.

## The account is blocked

account-blocked-heading = Uw account is geblokkeerd
account-blocked-lead = Niemand kan er nu mee inloggen. Uw gegevens zijn veilig.
account-blocked-lead-wait = Er waren te veel mislukte pogingen. Uw gegevens zijn veilig.
account-blocked-until = U kunt weer inloggen vanaf { $time }. Hebt u haast? Neem contact met ons op: we deblokkeren uw account samen met u.
account-blocked-for-good = Neem contact met ons op om uw account te deblokkeren. We controleren eerst of u het bent.
account-blocked-other = Inloggen met een ander account

## What can go wrong anywhere: in the summary on top of the page

problem-unreachable = We zijn even niet bereikbaar. Controleer uw verbinding en probeer het opnieuw. Wat u hebt ingevuld, staat er nog.
problem-timed-out = Dit duurt te lang. Probeer het opnieuw. Wat u hebt ingevuld, staat er nog.
problem-general = Er ging bij ons iets mis. Probeer het opnieuw of neem contact met ons op.
problem-general-reference = Er ging bij ons iets mis. Probeer het opnieuw of neem contact met ons op. Vermeld dan deze referentie: { $reference }.
problem-too-many-requests = { $time ->
        [later] Er komen te veel aanvragen van uw netwerk. Wacht een minuut en probeer het opnieuw.
       *[other] Er komen te veel aanvragen van uw netwerk. Probeer het na { $time } opnieuw.
    }
problem-out-of-date = U ging verder in een ander tabblad of venster. Deze pagina toont nu waar u bent.
