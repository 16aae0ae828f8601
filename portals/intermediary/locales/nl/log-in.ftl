### The log-in, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## The first page

credentials-register = Eerste keer hier? Registreer je
credentials-help-text = We helpen je om weer in te loggen, per telefoon of per e-mail.

## What is wrong with e-mail address or password: at the field, and in the summary on top

credentials-email-required = Vul je e-mailadres in.
credentials-password-required = Vul je wachtwoord in.

## Why somebody stands at the beginning again: on top of the log-in page

log-in-notice-expired = Je tijd om in te loggen is voorbij. Begin opnieuw. Gebeurt dit telkens? Sta dan cookies toe voor deze website.
log-in-notice-logged-out = Je bent uitgelogd.
log-in-notice-answer-lost = Wat je invulde was juist, maar op het laatste moment viel de verbinding weg. Log nog één keer in.

## Everywhere in the log-in

step-loading = Een ogenblik: we zoeken op waar je gebleven was.
log-in-time-limit = Je tijd om in te loggen is bijna voorbij.

## The choice between an SMS and the authenticator app

second-factor-heading = Hoe wil je bewijzen dat jij het bent?
second-factor-sms-hint = Naar je nummer dat eindigt op { $ending }.
second-factor-authenticator-hint = Open de app op je telefoon en lees de code af.
second-factor-required = Kies hoe je wilt bewijzen dat jij het bent.

## What the pages that ask for a code have in common

code-resend-in = Je kunt over { $time } een nieuwe code aanvragen.

## The code by SMS

sms-code-heading = Vul de code in die je per sms kreeg
sms-code-lead = We stuurden die naar je nummer dat eindigt op { $ending }.
sms-code-no-resends = We kunnen nu geen codes meer sturen. Gebruik de nieuwste code die je hebt of begin opnieuw.
sms-code-too-many = { $time ->
        [later] We hebben je te veel codes gestuurd. Gebruik de nieuwste of probeer het morgen opnieuw.
       *[other] We hebben je te veel codes gestuurd. Gebruik de nieuwste of vraag na { $time } een nieuwe aan.
    }
sms-code-too-many-blocked = { $time ->
        [later] We hebben je te veel codes gestuurd. Probeer het morgen opnieuw of neem contact met ons op.
       *[other] We hebben je te veel codes gestuurd. Vraag na { $time } een nieuwe aan of neem contact met ons op.
    }
sms-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. Je hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. Je hebt nog { $tries } pogingen.
    }

## The code by e-mail, when the second step of the log-in is set up again

email-code-why = Een beheerder heeft de tweede stap van je login gereset of een nieuw mobiel nummer voor je ingevuld. Na deze code stel je die stap opnieuw in.
email-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in onze nieuwste e-mail. Je hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in onze nieuwste e-mail. Je hebt nog { $tries } pogingen.
    }
email-code-none-text = Het kan een paar minuten duren. Kijk ook in je map met ongewenste e-mail. Vraag daarna een nieuwe code aan. Kun je op dit adres geen e-mail meer ontvangen? Vraag je beheerder om hulp.

## The code of the authenticator app

authenticator-code-heading = Vul de code uit je authenticator-app in
authenticator-code-lead = Open de app op je telefoon. Elke 30 seconden zie je een nieuwe code.
authenticator-code-incorrect = { $tries ->
        [one] Dit is niet de code die de app nu toont. Vul de nieuwste in. Je hebt nog één poging.
       *[other] Dit is niet de code die de app nu toont. Vul de nieuwste in. Je hebt nog { $tries } pogingen.
    }

## A recovery code, in the place of the app’s

recovery-code-lead = Je hebt deze codes bewaard toen je de app instelde. Elke code werkt één keer. Heb je er geen meer? Neem contact met ons op.
recovery-code-required = Vul een van je herstelcodes in.
recovery-code-incorrect = { $tries ->
        [one] Dit is geen van je herstelcodes. Kijk na wat je hebt bewaard. Je hebt nog één poging.
       *[other] Dit is geen van je herstelcodes. Kijk na wat je hebt bewaard. Je hebt nog { $tries } pogingen.
    }

## The account is blocked

account-blocked-heading = Je account is geblokkeerd
account-blocked-lead = Niemand kan er nu mee inloggen. Je gegevens zijn veilig.
account-blocked-lead-wait = Er waren te veel mislukte pogingen. Je gegevens zijn veilig.

## What can go wrong anywhere: in the summary on top of the page

problem-unreachable = We zijn even niet bereikbaar. Controleer je verbinding en probeer het opnieuw. Wat je hebt ingevuld, staat er nog.
problem-timed-out = Dit duurt te lang. Probeer het opnieuw. Wat je hebt ingevuld, staat er nog.
problem-too-many-requests = { $time ->
        [later] Er komen te veel aanvragen van je netwerk. Wacht een minuut en probeer het opnieuw.
       *[other] Er komen te veel aanvragen van je netwerk. Probeer het na { $time } opnieuw.
    }
problem-out-of-date = Je ging verder in een ander tabblad of venster. Deze pagina toont nu waar je bent.
