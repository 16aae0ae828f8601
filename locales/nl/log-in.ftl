### The log-in: e-mail address and password, then the proof.

## The first page

credentials-heading = Inloggen
credentials-lead = Naar uw verzekeringen, documenten en schadedossiers.
credentials-email-label = E-mailadres
credentials-password-label = Wachtwoord
credentials-submit = Inloggen
credentials-help-heading = Lukt inloggen niet?
credentials-help-text = Onze helpdesk helpt u weer binnen, per telefoon of per e-mail.
credentials-help-link = Hulp bij inloggen

## What is wrong with e-mail address or password: at the field, and in the summary on top

credentials-email-required = Vul uw e-mailadres in.
credentials-email-malformed = Vul een e-mailadres in zoals naam@voorbeeld.be.
credentials-email-too-long = Dit e-mailadres is te lang. Vul hoogstens 254 tekens in.
credentials-password-required = Vul uw wachtwoord in.
credentials-password-too-long = Dit wachtwoord is te lang. Een wachtwoord heeft hoogstens 128 tekens.
credentials-incorrect = Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Kijk ze allebei na en probeer het opnieuw.
credentials-too-many = { $time ->
        [later] Er is te vaak geprobeerd. Probeer het later opnieuw of vraag onze helpdesk.
       *[other] Er is te vaak geprobeerd. Probeer het na { $time } opnieuw of vraag onze helpdesk.
    }

## Why somebody stands at the beginning again: on top of the log-in page

log-in-notice-expired = Uw tijd om in te loggen is voorbij. We beginnen opnieuw.
log-in-notice-logged-out = U bent uitgelogd.

## Everywhere in the log-in

log-in-loading = Een ogenblik: we zoeken op waar u was.
log-in-retry = Opnieuw proberen
log-in-time-limit = Uw tijd om in te loggen is bijna voorbij.

## The choice between an SMS and the authenticator app

second-factor-heading = Hoe wilt u bewijzen dat u het bent?
second-factor-sms = Met een code per sms
second-factor-sms-hint = Naar uw nummer dat eindigt op { $ending }.
second-factor-authenticator = Met de authenticator-app
second-factor-authenticator-hint = Open de app op uw telefoon en lees de code.
second-factor-submit = Doorgaan
second-factor-required = Kies hoe u wilt bewijzen dat u het bent.
second-factor-neither = Ik kan geen van beide gebruiken

## What the pages that ask for a code have in common

code-label = Code van zes cijfers
code-submit = Doorgaan
code-required = Vul de zes cijfers van de code in.
code-too-short = De code is te kort. Vul alle zes cijfers in.
code-too-long = De code is te lang. Vul alleen de zes cijfers in.
code-not-digits = De code bestaat alleen uit cijfers. Vul de zes cijfers in.
code-other-way = Een andere manier kiezen
code-help = Hulp bij inloggen

## The code by SMS

sms-code-heading = Vul de code in die u per sms kreeg
sms-code-lead = We stuurden die naar uw nummer dat eindigt op { $ending }.
sms-code-hint = Spaties mogen.
sms-code-works-until = De code werkt tot { $time }.
sms-code-resend = Een nieuwe code sturen
sms-code-resend-in = U kunt een nieuwe code vragen over { $time }.
sms-code-resend-too-soon = Er is nog een code onderweg. Wacht tot de tijd onder de knop voorbij is en vraag dan een nieuwe.
sms-code-resent = We hebben een nieuwe code gestuurd. De vorige werkt ook nog.
sms-code-no-resends = We kunnen nu geen codes meer sturen. Gebruik de nieuwste code die u hebt of vraag onze helpdesk.
sms-code-too-many = { $time ->
        [later] We hebben u te veel codes gestuurd. Gebruik de nieuwste of probeer het morgen opnieuw.
       *[other] We hebben u te veel codes gestuurd. Gebruik de nieuwste of vraag een andere na { $time }.
    }
sms-code-incorrect = { $tries ->
        [one] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. U hebt nog één poging.
       *[other] Dit is niet de code die we stuurden. Kijk in de nieuwste sms. U hebt nog { $tries } pogingen.
    }
sms-code-expired = Deze code werkt niet meer: haar tijd is voorbij. Vraag een nieuwe.
sms-code-used = Deze code is al gebruikt. Vraag een nieuwe.
sms-code-blocked = Er is te vaak een verkeerde code ingevuld. De codes die we stuurden, werken niet meer. Vraag een nieuwe.
sms-code-none-summary = Geen sms gekregen?
sms-code-none-text = Het kan een minuut duren. Kijk of uw telefoon bereik heeft en plaats voor berichten, en vraag dan een nieuwe code. Hebt u nu een ander nummer? Onze helpdesk wijzigt het samen met u.

## The code of the authenticator app

authenticator-code-heading = Vul de code uit uw authenticator-app in
authenticator-code-lead = Open de app op uw telefoon. Elke 30 seconden ziet u een nieuwe code.
authenticator-code-hint = Spaties mogen.
authenticator-code-incorrect = { $tries ->
        [one] Dit is niet de code die de app nu toont. Vul de nieuwste in. U hebt nog één poging.
       *[other] Dit is niet de code die de app nu toont. Vul de nieuwste in. U hebt nog { $tries } pogingen.
    }
authenticator-code-expired = Deze code werkt niet meer. Vul de code in die de app nu toont.
authenticator-code-used = Deze code is al gebruikt. Wacht tot de app een nieuwe toont en vul die in.
authenticator-code-blocked = Er is te vaak een verkeerde code ingevuld. Begin opnieuw.
authenticator-code-start-again = Opnieuw beginnen
authenticator-code-refused-summary = Wordt de code geweigerd?
authenticator-code-refused-text = Misschien loopt de klok van uw telefoon niet gelijk. Laat de telefoon datum en tijd zelf instellen en vul de volgende code in. Is de app weg of hebt u een nieuwe telefoon? Onze helpdesk helpt u weer binnen.

## The account is blocked

account-blocked-heading = Uw account is geblokkeerd
account-blocked-lead = Niemand kan er nu mee inloggen. Uw gegevens zijn veilig.
account-blocked-lead-wait = Er waren te veel mislukte pogingen. Uw gegevens zijn veilig.
account-blocked-until = U kunt weer inloggen vanaf { $time }. Hebt u haast? Onze helpdesk deblokkeert het samen met u.
account-blocked-for-good = Vraag onze helpdesk om het te deblokkeren. Ze gaat eerst na of u het bent.
account-blocked-other = Inloggen met een ander account

## What can go wrong anywhere: in the summary on top of the page

problem-unreachable = We zijn even niet bereikbaar. Kijk uw verbinding na en probeer het opnieuw. Wat u invulde, staat er nog.
problem-timed-out = Dit duurt te lang. Probeer het opnieuw. Wat u invulde, staat er nog.
problem-general = Er ging bij ons iets mis. Probeer het opnieuw of vraag onze helpdesk.
problem-general-reference = Er ging bij ons iets mis. Probeer het opnieuw of geef onze helpdesk deze referentie: { $reference }.
problem-too-many-requests = { $time ->
        [later] Er komen te veel vragen van uw netwerk. Wacht een minuut en probeer het opnieuw.
       *[other] Er komen te veel vragen van uw netwerk. Probeer het na { $time } opnieuw.
    }
problem-out-of-date = U ging verder in een ander tabblad of venster. Deze pagina toont nu waar u bent.
