### The pages round logging in: start, help, and what is shown when something is not as it should be.

## Start page

start-title = Bienvenue
start-heading = Vos assurances, derrière une seule porte
start-lead = Dans { -your-portal }, vous retrouvez vos contrats, vos documents et vos sinistres. Connectez-vous avec votre mot de passe et un code strictement personnel.
start-log-in = Se connecter
start-register = Première visite ? Enregistrez-vous
start-help = Vous n’arrivez pas à vous connecter ?
start-point-need-heading = Ce qu’il vous faut
start-point-need-text = Votre adresse e-mail, votre mot de passe et votre téléphone. C’est tout.
start-point-safe-heading = En toute sécurité
start-point-safe-text = Nous ne vous demandons jamais votre code, ni par téléphone ni par e-mail. Ne le donnez à personne.
start-point-help-heading = Quelqu’un pour vous aider
start-point-help-text = Besoin d’aide ? Nos collaborateurs vous répondent par téléphone et par e-mail.

## Help page

help-heading = Aide et contact
help-lead = Qu’est-ce qui vous bloque ? Choisissez votre situation et lisez ce que vous pouvez faire.
help-register = Je ne suis pas encore enregistré
help-register-once = Pour vous connecter, vous devez d’abord vous enregistrer. Vous ne le faites qu’une fois.
help-register-needs = Prenez un document, une carte ou une lettre de { -brand } et votre téléphone.
help-register-resume = Vous avez déjà commencé ? Continuez avec la référence de notre e-mail ou de notre lettre.
help-register-link = S’enregistrer
help-resume-link = Reprendre un enregistrement commencé plus tôt
help-number = Je ne trouve pas mon numéro
help-number-where = La page qui demande votre numéro vous montre sur quels documents il figure, et à quel endroit.
help-number-ask = Vous n’avez aucun de ces documents ? Vous pouvez aussi nous y demander de chercher votre numéro.
help-email-code = Je ne reçois pas de code par e-mail
help-email-code-wait = Un e-mail peut mettre quelques minutes à arriver. Regardez aussi dans vos courriers indésirables.
help-email-code-address = Vérifiez l’adresse à l’écran. Vous pouvez aussi y modifier l’adresse ou demander un nouveau code.
help-letter = Ma lettre avec le code n’est pas arrivée
help-letter-wait = La poste met parfois plus de temps. La page de votre enregistrement indique quand nous avons envoyé la lettre, et à quelle adresse.
help-letter-new = Elle indique aussi à partir de quand vous pouvez demander un nouveau code, et que faire si l’adresse est incorrecte.
help-letter-back = Vous retrouvez cette page avec le lien reçu par e-mail, ou avec votre référence.
help-password = Mon adresse e-mail ou mon mot de passe n’est pas accepté
help-password-address = Vérifiez l’adresse e-mail. C’est celle à laquelle nous envoyons nos e-mails.
help-password-show = Appuyez sur « Afficher » dans le champ et lisez ce qui est écrit. Attention aux majuscules.
help-password-wait = Après trop d’essais, vous devez patienter un moment. L’écran indique jusqu’à quand.
help-password-lost = Vous avez oublié votre mot de passe ? Contactez-nous. Nous vérifions que c’est bien vous et nous vous aidons à en choisir un nouveau.
help-email = Je ne sais plus quelle adresse e-mail j’ai utilisée
help-email-search = Cherchez un e-mail de { -brand } dans vos boîtes de réception. L’adresse qui l’a reçu est la bonne.
help-email-ask = Rien trouvé ? Contactez-nous. Nous ne citons une adresse qu’après avoir vérifié que c’est bien vous. C’est pour votre protection.
help-email-again = Vous pouvez aussi vous enregistrer à nouveau, avec l’adresse de votre choix. Nous envoyons alors un code chez vous par la poste. Ainsi, personne d’autre ne peut le faire en votre nom.
help-sms = Je ne reçois pas de code par SMS
help-sms-number = L’écran affiche les deux derniers chiffres du numéro. Est-ce bien votre téléphone ?
help-sms-signal = Vérifiez que votre téléphone a du réseau et n’est pas en mode avion. Un SMS peut mettre une minute à arriver.
help-sms-again = Demandez un nouveau code sur le même écran. Le code précédent reste valable.
help-sms-other = Vous avez configuré une application d’authentification ? Choisissez alors un autre moyen sur cet écran.
help-phone = J’ai un nouveau numéro ou j’ai perdu mon téléphone
help-phone-other = Pouvez-vous obtenir le code autrement ? L’écran où vous saisissez le code affiche les autres moyens possibles. Vous avez des codes de récupération pour votre application d’authentification ? L’un d’eux vous permet de vous y connecter sans téléphone.
help-phone-ask = Sinon, contactez-nous. Nous modifierons votre numéro après avoir vérifié que c’est bien vous. Gardez votre carte d’identité sous la main.
help-phone-stolen = Votre téléphone a été volé ? Faites aussi bloquer votre carte SIM par votre opérateur.
help-phone-again = Vous pouvez aussi vous enregistrer à nouveau, avec votre nouveau numéro. Nous envoyons alors un code chez vous par la poste. Ainsi, personne d’autre ne peut le faire en votre nom.
help-again-link = S’enregistrer à nouveau
help-authenticator = Le code de mon application d’authentification ne fonctionne pas
help-authenticator-clock = Réglez la date et l’heure de votre téléphone sur automatique. L’application utilise cette horloge.
help-authenticator-next = Chaque code fonctionne une seule fois, pendant 30 secondes. Attendez le suivant et saisissez-le aussitôt.
help-authenticator-entry = L’application affiche plusieurs codes ? Prenez celui de { -brand }.
help-blocked = Mon compte est bloqué
help-blocked-wait = Après trop de codes erronés, nous bloquons votre compte un certain temps. L’écran indique jusqu’à quand. Ensuite, vous pouvez vous reconnecter.
help-blocked-ask = Aucune heure n’est indiquée ? Contactez-nous. Nous vérifions que c’est bien vous et nous débloquons votre compte.
help-fraud = Quelqu’un me demande un code ou un mot de passe
help-fraud-never = Ne les donnez pas, même à quelqu’un qui dit travailler pour { -brand }. Nous ne les demandons jamais.
help-fraud-ask = Vous les avez déjà donnés ? Appelez-nous ou écrivez-nous tout de suite.
help-contact-heading = Comment nous joindre
help-log-in = Aller à la page de connexion
help-continue = Reprendre où vous en étiez

## Page that does not exist

not-found-heading = Nous ne trouvons pas cette page
not-found-lead = L’adresse contient peut-être une faute de frappe, ou la page a été déplacée.
not-found-start = Aller à la page d’accueil
not-found-log-in = Se connecter
not-found-help = Aide et contact

## The application failed

went-wrong-heading = Un problème est survenu
went-wrong-lead = Cela vient de nous, pas de vous. Vos données sont en sécurité.
went-wrong-text = Réessayez. Si le problème persiste, attendez quelques minutes ou contactez-nous.
went-wrong-again = Réessayer
went-wrong-start = Aller à la page d’accueil
went-wrong-contact-heading = Cela ne fonctionne toujours pas ?

## The service does not answer

unavailable-heading = Nous sommes momentanément injoignables
unavailable-lead = Vous ne pouvez pas continuer pour le moment. Vérifiez votre accès à internet. S’il fonctionne, le problème vient de nous. Nous y travaillons.
unavailable-text = Réessayez dans quelques minutes.
unavailable-again = Réessayer
unavailable-help = Aide et contact
unavailable-contact-heading = C’est urgent ?

## The session has ended

session-ended-heading = Votre session est terminée
session-ended-lead = Il ne s’est rien passé pendant un moment, la session était ouverte depuis longtemps, ou vous l’avez fermée dans un autre onglet. Ainsi, personne d’autre n’accède à vos données.
session-ended-log-in = Se reconnecter
session-ended-return = Après la connexion, vous reprenez là où vous en étiez.
