### The pages round logging in: start, and what is shown when something is not as it should be.

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
