### The page behind the log-in.

## While it loads, and its name

home-heading = Mon espace
home-loading = Un instant : nous chargeons vos données.
home-retry = Réessayer

## Once it is there

home-greeting = Bienvenue, { $name }
home-lead = Vous êtes dans votre espace personnel.
home-last-log-in-sms = Votre dernière connexion a eu lieu le { $at }, avec un code par SMS. Ce n’était pas vous ? Contactez-nous tout de suite.
home-last-log-in-authenticator = Votre dernière connexion a eu lieu le { $at }, avec l’application d’authentification. Ce n’était pas vous ? Contactez-nous tout de suite.
home-last-log-in-recovery-code = Votre dernière connexion a eu lieu le { $at }, avec un code de récupération. Ce n’était pas vous ? Contactez-nous tout de suite.
home-first-log-in = C’est la première fois que vous vous connectez.
home-blocked-text = Un administrateur de { $company } a bloqué votre accès.
home-blocked-way-on = Demandez à un administrateur de { $company } la raison de ce blocage. Il peut aussi le lever.
home-blocked-way-on-administrator = Demandez à un autre administrateur de { $company } la raison de ce blocage. Il peut aussi le lever. Aucun autre administrateur ne peut se connecter ? Contactez-nous.
home-blocked-help = Aide et contact
home-access-heading = Vos données de connexion
home-email = Adresse e-mail
home-mobile = Numéro de GSM
home-company-heading = Votre entreprise
home-company-users = Gérer vos collègues
home-log-out = Se déconnecter

## The session's time

home-time-limit = Nous allons vous déconnecter, car il ne s’est rien passé depuis un moment.
home-time-limit-last = Nous allons vous déconnecter, car votre session est ouverte depuis longtemps. Vous pourrez ensuite vous reconnecter.
home-session-ended = Votre session est terminée. Connectez-vous à nouveau.
