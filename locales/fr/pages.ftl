### The pages round logging in: start, help, and what is shown when something is not as it should be.

## Start page

start-title = Bienvenue
start-heading = Vos assurances, derrière une seule porte
start-lead = Dans { -your-portal }, vous trouvez vos contrats, vos documents et vos sinistres. Connectez-vous avec votre mot de passe et un code que vous seul recevez.
start-log-in = Se connecter
start-help = Vous n’arrivez pas à vous connecter ?
start-point-need-heading = Ce qu’il vous faut
start-point-need-text = Votre adresse e-mail, votre mot de passe et votre téléphone. C’est tout.
start-point-safe-heading = En toute sécurité
start-point-safe-text = Nous ne vous demandons jamais un code, ni par téléphone ni par e-mail. Ne le donnez à personne.
start-point-help-heading = Quelqu’un pour vous aider
start-point-help-text = Vous êtes bloqué ? Nos collaborateurs vous aident, par téléphone et par e-mail.

## Help page

help-heading = Aide à la connexion
help-lead = Qu’est-ce qui vous bloque ? Choisissez ce qui convient et lisez ce que vous pouvez faire.
help-password = Mon adresse e-mail ou mon mot de passe n’est pas accepté
help-password-address = Vérifiez l’adresse e-mail. C’est celle où vous recevez nos e-mails.
help-password-show = Appuyez sur « Afficher » dans le champ et lisez ce qui est écrit. Attention aux majuscules.
help-password-wait = Après trop d’essais, nous vous faisons patienter un moment. L’écran indique jusqu’à quand.
help-password-lost = Vous ne connaissez plus votre mot de passe ? Contactez-nous. Nous vérifions que c’est bien vous et nous vous aidons à en choisir un nouveau.
help-email = Je ne sais plus quelle adresse e-mail j’ai utilisée
help-email-search = Cherchez un e-mail de { -brand } dans vos boîtes de réception. L’adresse qui l’a reçu est la bonne.
help-email-ask = Rien trouvé ? Contactez-nous. Sans preuve que c’est vous, nous ne citons aucune adresse. C’est pour votre protection.
help-sms = Je ne reçois pas de code par SMS
help-sms-number = L’écran affiche les deux derniers chiffres du numéro. Est-ce bien votre téléphone ?
help-sms-signal = Vérifiez que votre téléphone a du réseau et n’est pas en mode avion. Un SMS peut mettre une minute à arriver.
help-sms-again = Demandez un nouveau code sur le même écran. Le code précédent reste valable.
help-sms-other = Vous avez configuré une application d’authentification ? Choisissez alors une autre méthode sur cet écran.
help-phone = J’ai un nouveau numéro ou j’ai perdu mon téléphone
help-phone-other = Pouvez-vous obtenir le code autrement ? L’écran qui demande le code montre vos autres méthodes.
help-phone-ask = Sinon, notre service d’assistance adapte votre numéro, après avoir vérifié que c’est bien vous. Gardez votre carte d’identité sous la main.
help-phone-stolen = On a volé votre téléphone ? Faites aussi bloquer votre carte SIM par votre opérateur.
help-authenticator = Le code de mon application d’authentification ne fonctionne pas
help-authenticator-clock = Réglez la date et l’heure de votre téléphone sur automatique. L’application utilise l’horloge.
help-authenticator-next = Chaque code fonctionne une seule fois, pendant une demi-minute. Attendez le suivant et tapez-le aussitôt.
help-authenticator-entry = L’application affiche plusieurs codes ? Prenez celui de { -brand }.
help-blocked = Mon compte est bloqué
help-blocked-wait = Après trop de codes erronés, nous bloquons votre compte un certain temps. L’écran indique jusqu’à quand. Ensuite, vous pouvez vous reconnecter.
help-blocked-ask = Aucune heure n’est indiquée ? Contactez-nous. Nous vérifions que c’est bien vous et nous débloquons votre compte.
help-fraud = Quelqu’un me demande un code ou un mot de passe
help-fraud-never = Ne les donnez pas, même à quelqu’un qui dit travailler pour { -brand }. Nous ne les demandons jamais.
help-fraud-ask = Vous les avez déjà donnés ? Appelez-nous ou écrivez-nous tout de suite.
help-contact-heading = Posez votre question
help-log-in = Vers la connexion

## Page that does not exist

not-found-heading = Nous ne trouvons pas cette page
not-found-lead = L’adresse contient peut-être une faute de frappe, ou la page a changé de place.
not-found-start = Vers la page d’accueil
not-found-log-in = Se connecter
not-found-help = Aide à la connexion

## The application failed

went-wrong-heading = Un problème est survenu
went-wrong-lead = Cela vient de nous, pas de vous. Vos données sont en sécurité.
went-wrong-text = Essayez à nouveau. Si le problème persiste, attendez quelques minutes ou contactez-nous.
went-wrong-again = Essayer à nouveau
went-wrong-start = Vers la page d’accueil
went-wrong-contact-heading = Cela ne fonctionne toujours pas ?

## The service does not answer

unavailable-heading = Nous sommes momentanément injoignables
unavailable-lead = La connexion est impossible pour le moment. Vérifiez votre accès à internet. S’il fonctionne, c’est que nous sommes à l’ouvrage.
unavailable-text = Essayez à nouveau dans quelques minutes.
unavailable-again = Essayer à nouveau
unavailable-help = Aide à la connexion
unavailable-contact-heading = C’est urgent ?

## The session has ended

session-ended-heading = Vous êtes déconnecté
session-ended-lead = Vous êtes resté inactif un moment, ou vous vous êtes déconnecté dans un autre onglet. Ainsi, personne d’autre n’accède à vos données.
session-ended-log-in = Se reconnecter
session-ended-return = Après la connexion, vous continuez là où vous étiez.
