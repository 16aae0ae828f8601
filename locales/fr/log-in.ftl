### The log-in: e-mail address and password, then the proof.

## The first page

credentials-heading = Se connecter
credentials-lead = Pour accéder à vos assurances, documents et sinistres.
credentials-email-label = Adresse e-mail
credentials-password-label = Mot de passe
credentials-submit = Se connecter
credentials-register = Première visite ? Enregistrez-vous
credentials-help-heading = Vous n’arrivez pas à vous connecter ?
credentials-help-text = Nous vous aidons à vous reconnecter, par téléphone ou par e-mail.
credentials-help-link = Aide à la connexion

## What is wrong with e-mail address or password: at the field, and in the summary on top

credentials-email-required = Saisissez votre adresse e-mail.
credentials-email-malformed = Saisissez une adresse e-mail comme nom@example.com.
credentials-email-too-long = Cette adresse e-mail est trop longue. Saisissez au maximum 254 caractères.
credentials-password-required = Saisissez votre mot de passe.
credentials-password-too-long = Ce mot de passe est trop long. Un mot de passe compte au maximum 128 caractères.
credentials-incorrect = Cette adresse e-mail et ce mot de passe ne correspondent pas. Vérifiez les deux et réessayez.
credentials-too-many = { $time ->
        [later] Il y a eu trop d’essais. Réessayez plus tard ou contactez-nous.
       *[other] Il y a eu trop d’essais. Réessayez après { $time } ou contactez-nous.
    }

## Why somebody stands at the beginning again: on top of the log-in page

log-in-notice-expired = Le temps prévu pour vous connecter est écoulé. Recommencez. Cela se répète ? Autorisez les cookies pour ce site.
log-in-notice-logged-out = Votre session est fermée.
log-in-notice-not-yet = Cette page ne s’ouvre que pendant la connexion. Commencez ici.
log-in-notice-first = Connectez-vous pour voir cette page.
log-in-notice-answer-lost = Vos données étaient correctes, mais la connexion internet a été coupée au dernier moment. Connectez-vous encore une fois.

## Everywhere in the log-in

log-in-loading-heading = Connexion en cours
step-loading = Un instant : nous recherchons où vous en étiez.
step-retry = Réessayer
log-in-time-limit = Le temps prévu pour vous connecter est presque écoulé.

## The choice between an SMS and the authenticator app

second-factor-heading = Comment voulez-vous confirmer votre identité ?
second-factor-sms = Avec un code par SMS
second-factor-sms-hint = À votre numéro qui se termine par { $ending }.
second-factor-authenticator = Avec l’application d’authentification
second-factor-authenticator-hint = Ouvrez l’application sur votre téléphone et lisez le code.
second-factor-submit = Continuer
second-factor-required = Choisissez comment confirmer votre identité.
second-factor-neither = Je ne peux utiliser aucun des deux

## What the pages that ask for a code have in common

code-label = Code à six chiffres
code-hint = Vous pouvez taper des espaces.
code-submit = Continuer
code-required = Saisissez les six chiffres du code.
code-too-short = Le code est trop court. Saisissez les six chiffres.
code-too-long = Le code est trop long. Saisissez seulement les six chiffres.
code-not-digits = Le code ne contient que des chiffres. Saisissez les six chiffres.
code-works-until = Le code est valable jusqu’à { $time }.
code-resend = Envoyer un nouveau code
code-resend-in = Vous pourrez demander un nouveau code dans { $time }.
code-resend-too-soon = Un code est déjà en route. Attendez la fin du délai sous le bouton, puis demandez-en un nouveau.
code-resent = Nous avons envoyé un nouveau code. Le précédent reste valable.
code-resent-only = Nous avons envoyé un nouveau code. Saisissez celui-ci : les précédents ne sont plus valables.
code-expired = Ce code a expiré. Demandez-en un nouveau.
code-used = Ce code a déjà été utilisé. Demandez-en un nouveau.
code-blocked = Il y a eu trop de codes erronés. Les codes envoyés ne sont plus valables. Demandez-en un nouveau.
code-other-way = Choisir un autre moyen
code-start-again = Recommencer
code-help = Aide à la connexion

## The code by SMS

sms-code-heading = Saisissez le code reçu par SMS
sms-code-lead = Nous l’avons envoyé à votre numéro qui se termine par { $ending }.
sms-code-no-resends = Nous ne pouvons plus envoyer de code pour l’instant. Utilisez le dernier code reçu ou recommencez.
sms-code-none-works = Il y a eu trop de codes erronés. Les codes envoyés ne sont plus valables et nous ne pouvons plus en envoyer pour l’instant. Recommencez ou contactez-nous.
sms-code-too-many = { $time ->
        [later] Nous vous avons envoyé trop de codes. Utilisez le dernier ou réessayez demain.
       *[other] Nous vous avons envoyé trop de codes. Utilisez le dernier ou demandez-en un autre après { $time }.
    }
sms-code-too-many-blocked = { $time ->
        [later] Nous vous avons envoyé trop de codes. Réessayez demain ou contactez-nous.
       *[other] Nous vous avons envoyé trop de codes. Demandez-en un autre après { $time } ou contactez-nous.
    }
sms-code-incorrect = { $tries ->
        [one] Ce n’est pas le code que nous avons envoyé. Regardez le dernier SMS. Il vous reste un essai.
       *[other] Ce n’est pas le code que nous avons envoyé. Regardez le dernier SMS. Il vous reste { $tries } essais.
    }
sms-code-old = Ce code n’est plus valable. Saisissez le plus récent ou recommencez.
sms-code-none-summary = Pas de SMS ?
sms-code-none-text = Cela peut prendre une minute. Vérifiez que votre téléphone a du réseau et de la place pour recevoir des messages. Demandez ensuite un nouveau code. Vous avez changé de numéro ? Contactez-nous : nous le modifierons avec vous.

## The code by e-mail, when the second step of the log-in is set up again

email-code-heading = Saisissez le code reçu par e-mail
email-code-lead = Nous avons envoyé un e-mail à { $email }.
email-code-why = Un administrateur a réinitialisé la deuxième étape de votre connexion ou saisi un nouveau numéro de GSM pour vous. Après ce code, vous configurez à nouveau cette étape.
email-code-incorrect = { $tries ->
        [one] Ce n’est pas le code que nous avons envoyé. Regardez notre dernier e-mail. Il vous reste un essai.
       *[other] Ce n’est pas le code que nous avons envoyé. Regardez notre dernier e-mail. Il vous reste { $tries } essais.
    }
email-code-none-summary = Pas d’e-mail avec un code ?
email-code-none-text = Cela peut prendre quelques minutes. Regardez aussi dans vos courriers indésirables. Demandez ensuite un nouveau code. Vous ne recevez plus d’e-mails à cette adresse ? Demandez l’aide de votre administrateur.

## The code of the authenticator app

authenticator-code-heading = Saisissez le code de votre application d’authentification
authenticator-code-lead = Ouvrez l’application sur votre téléphone. Elle affiche un nouveau code toutes les 30 secondes.
authenticator-code-incorrect = { $tries ->
        [one] Ce n’est pas le code que l’application affiche maintenant. Saisissez le plus récent. Il vous reste un essai.
       *[other] Ce n’est pas le code que l’application affiche maintenant. Saisissez le plus récent. Il vous reste { $tries } essais.
    }
authenticator-code-expired = Ce code a expiré. Saisissez celui que l’application affiche maintenant.
authenticator-code-used = Ce code a déjà été utilisé. Attendez que l’application en affiche un nouveau et saisissez-le.
authenticator-code-blocked = Il y a eu trop de codes erronés. Recommencez depuis le début.
authenticator-code-refused-summary = Le code ne fonctionne pas ?
authenticator-code-refused-text = L’horloge de votre téléphone n’est peut-être pas à l’heure. Réglez la date et l’heure sur automatique, puis saisissez le code suivant. Vous n’avez plus l’application ou vous avez un nouveau téléphone ? Contactez-nous : nous vous aiderons à vous reconnecter.

## A recovery code, in the place of the app’s

recovery-code-summary = Je n’ai pas mon téléphone : utiliser un code de récupération
recovery-code-lead = Vous avez conservé ces codes en configurant l’application. Chacun fonctionne une seule fois. Il ne vous en reste plus ? Contactez-nous.
recovery-code-label = Code de récupération
recovery-code-hint = Huit lettres et chiffres, par exemple K7QM-3XPA. Les majuscules et le tiret n’ont pas d’importance.
recovery-code-submit = Me connecter avec ce code
recovery-code-required = Saisissez l’un de vos codes de récupération.
recovery-code-too-short = Ce code est trop court. Saisissez les huit lettres et chiffres.
recovery-code-too-long = Ce code est trop long. Saisissez un seul code de huit lettres et chiffres.
recovery-code-malformed = Un code de récupération ne contient que des lettres et des chiffres. Saisissez-le comme K7QM-3XPA.
recovery-code-incorrect = { $tries ->
        [one] Ce n’est pas l’un de vos codes de récupération. Vérifiez ce que vous avez conservé. Il vous reste un essai.
       *[other] Ce n’est pas l’un de vos codes de récupération. Vérifiez ce que vous avez conservé. Il vous reste { $tries } essais.
    }
recovery-code-used = Ce code de récupération a déjà été utilisé. Saisissez-en un autre.

## The account is blocked

account-blocked-heading = Votre compte est bloqué
account-blocked-lead = Personne ne peut s’y connecter pour le moment. Vos données sont en sécurité.
account-blocked-lead-wait = Il y a eu trop d’essais. Vos données sont en sécurité.
account-blocked-until = Vous pourrez vous reconnecter à partir du { $time }. C’est urgent ? Contactez-nous : nous débloquerons votre compte avec vous.
account-blocked-for-good = Contactez-nous pour débloquer votre compte. Nous vérifierons d’abord votre identité.
account-blocked-other = Se connecter avec un autre compte

## What can go wrong anywhere: in the summary on top of the page

problem-unreachable = Nous ne sommes pas joignables pour le moment. Vérifiez votre connexion et réessayez. Ce que vous avez saisi est toujours là.
problem-timed-out = Cela prend trop de temps. Réessayez. Ce que vous avez saisi est toujours là.
problem-general = Un problème est survenu de notre côté. Réessayez ou contactez-nous.
problem-general-reference = Un problème est survenu de notre côté. Réessayez ou contactez-nous en mentionnant cette référence : { $reference }.
problem-too-many-requests = { $time ->
        [later] Votre réseau envoie trop de demandes. Attendez une minute et réessayez.
       *[other] Votre réseau envoie trop de demandes. Réessayez après { $time }.
    }
problem-out-of-date = Vous avez continué dans un autre onglet ou une autre fenêtre. Cette page montre maintenant où vous en êtes.
