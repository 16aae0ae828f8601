### Looking after the users of a company: the list of users, what was done by whom.
### Seen by administrators of companies only. Users are called colleagues.

## On every page of a company

company-heading = Votre entreprise
company-loading = Un instant : nous chargeons les données de votre entreprise.
company-retry = Réessayer
company-home = Mon espace
company-help = Aide et contact
company-name-and-number = { $company } · { $number }
company-switch = Changer d’entreprise
company-choose = Passer à { $company }
company-number-and-part = { $number } · { $part }
company-part-administrator = vous êtes administrateur
company-part-user = vous êtes utilisateur
company-part-blocked = votre accès est bloqué
company-pages = Pages de votre entreprise
company-page-users = Collègues
company-page-activity = Activité

## For somebody who may not see it

company-none-heading = Aucune entreprise trouvée
company-none-text = Votre compte n’est lié à aucune entreprise.
company-none-way-on = Vous travaillez pour une entreprise cliente de { -brand } ? Demandez à un collègue qui gère les comptes de vous inviter.
company-choose-heading = Pour quelle entreprise êtes-vous ici ?
company-choose-text = Vous avez accès à plusieurs entreprises. Vous pouvez en changer à tout moment.
company-blocked-heading = Votre accès est bloqué
company-blocked-text = Un administrateur de { $company } a bloqué votre accès à cette entreprise.
company-blocked-way-on = Demandez-en la raison à l’administrateur de votre entreprise. Il peut aussi lever ce blocage.
company-user-heading = Vous êtes utilisateur de cette entreprise
company-user-text = Seuls les administrateurs de { $company } peuvent voir et modifier les données des collègues.
company-user-way-on = Vous avez besoin d’un autre rôle ? Demandez-le à l’administrateur de votre entreprise.

## What goes wrong on any of these pages

company-step-up-needed = Confirmez d’abord votre identité.
company-not-found = Vous n’avez plus accès à cette entreprise. Ce n’est pas normal ? Adressez-vous à l’administrateur de votre entreprise.
company-user-not-found = Ce collègue ne figure plus dans la liste. Un autre administrateur l’a peut-être supprimé.
company-not-administrator = Vous n’êtes plus administrateur de cette entreprise. Ce n’est pas normal ? Adressez-vous à un autre administrateur.
company-access-blocked = Un administrateur a bloqué votre accès à cette entreprise. Demandez-en la raison à l’administrateur de votre entreprise.
company-user-changed = Un autre administrateur a modifié les données de ce collègue entre-temps. Vérifiez-les, puis réessayez.
company-last-administrator = C’est le seul administrateur actif de votre entreprise. Nommez d’abord un autre collègue administrateur.
company-no-account-left = Tous les comptes de votre entreprise sont utilisés. Supprimez d’abord un collègue ou retirez une invitation.
company-already-user = Un collègue utilise déjà cette adresse e-mail. Saisissez une autre adresse ou cherchez ce collègue dans la liste.
company-act-not-possible = Ce n’est plus possible : la situation a changé entre-temps. Vérifiez le statut de ce collègue.
company-block-of-account = Personne dans votre entreprise n’a bloqué ce collègue. C’est le compte lui-même qui est bloqué. Ce blocage prend fin de lui-même, ou le service d’assistance y met fin.
company-too-many-mails = { $time ->
        [later] Aucune autre invitation ne peut être envoyée pour le moment. Rien n’est perdu. Réessayez dans une heure.
       *[other] Aucune autre invitation ne peut être envoyée pour le moment. Rien n’est perdu. Réessayez dans { $time }.
    }
company-undo-over = Il est trop tard pour annuler. Vous pouvez encore faire une nouvelle modification.

## The list of colleagues

company-users-heading = Collègues
company-invite = Inviter un collègue
company-import = Inviter plusieurs collègues avec une liste
company-accounts = { $allowed ->
        [one] { $used } compte utilisé sur { $allowed }
       *[other] { $used } comptes utilisés sur { $allowed }
    }
company-accounts-full = { $allowed ->
        [one] Le seul compte de votre entreprise est utilisé.
       *[other] Les { $allowed } comptes de votre entreprise sont tous utilisés.
    }
company-accounts-full-way-on = Vous voulez inviter quelqu’un d’autre ? Supprimez d’abord un collègue ou retirez une invitation. Votre entreprise a besoin de plus de comptes ? Contactez-nous.
company-search = Chercher par nom ou adresse e-mail
company-filter-all = Tous
company-filter-count = { $name } ({ $count })
company-users-loading = Un instant : nous chargeons la liste.
company-users-total = { $count ->
        [one] { $count } collègue
       *[other] { $count } collègues
    }
company-users-found = { $count ->
        [one] { $count } collègue trouvé
       *[other] { $count } collègues trouvés
    }
company-users-range = { $from } à { $to } sur { $count } collègues
company-users-silent = Nous ne pouvons pas actualiser la liste pour le moment. Elle n’est peut-être plus à jour. Nous continuons d’essayer.
company-users-none-found = Aucun collègue trouvé pour « { $search } ».
company-users-none-so = Aucun collègue ne correspond à votre choix.
company-users-none-hint = Vérifiez l’orthographe, cherchez une partie du nom ou choisissez un autre statut ou rôle.
company-users-all = Afficher tous les collègues
company-users-pager = Pages de la liste
company-users-previous = Précédente
company-users-next = Suivante
company-users-page = Page { $page } sur { $pages }

## In the list

company-column-name = Nom
company-column-email = E-mail
company-column-role = Rôle
company-column-status = Statut
company-column-factor = Deuxième étape
company-column-last-log-in = Dernière connexion
company-you = (vous)
company-never = jamais
company-just-changed = Vient d’être modifié
company-today = aujourd’hui à { $time }
company-role-administrator = Administrateur
company-role-user = Utilisateur
company-status-active = Actif
company-status-invited = Invité
company-status-invitation-expired = Invitation expirée
company-status-blocked = Bloqué
company-status-never-logged-in = Jamais connecté
company-factor-sms = SMS
company-factor-authenticator = Application d’authentification
company-factor-both = Application et SMS
company-factor-not-yet = Pas encore
company-factor-none = À configurer à nouveau

## Several at once

company-select = Sélectionner { $name }
company-select-all = Tout sélectionner sur cette page
company-select-none = Tout désélectionner
company-selection = Pour les collègues sélectionnés
company-selected = { $count ->
        [one] { $count } sélectionné
       *[other] { $count } sélectionnés
    }
company-many-resend = Renvoyer l’invitation ({ $count })
company-many-withdraw = Retirer l’invitation ({ $count })
company-many-block = Bloquer ({ $count })
company-many-unblock = Débloquer ({ $count })
company-many-end-sessions = Déconnecter partout ({ $count })
company-many-remove = Supprimer ({ $count })

## Activity: who did what

company-activity-heading = Activité
company-activity-lead = Tout ce qui a été fait avec les comptes de votre entreprise. Cette liste est protégée : si quelqu’un y modifie quelque chose, nous pouvons le voir.
company-activity-loading = Un instant : nous chargeons l’activité.
company-activity-shown = { $count ->
        [one] { $count } activité affichée
       *[other] { $count } activités affichées
    }
company-activity-search = Chercher par nom
company-activity-from = Du
company-activity-until = Au
company-activity-all = Tout
company-activity-upside-down = La date de fin précède la date de début. Choisissez d’autres jours.
company-activity-of = Uniquement ce que { $name } a fait et ce que d’autres ont fait avec le compte de { $name }.
company-activity-of-one = Uniquement ce qui concerne un collègue.
company-activity-everybody = Afficher l’activité de tous
company-activity-none-so = Aucun résultat. Choisissez d’autres jours ou cherchez un autre nom.
company-activity-none = Il n’y a pas encore d’activité.
company-activity-show-all = Afficher toute l’activité
company-activity-older = Afficher l’activité plus ancienne
company-activity-end = Il n’y a pas d’activité plus ancienne.
company-activity-export-done = { $count ->
        [one] Le fichier avec { $count } activité est téléchargé.
       *[other] Le fichier avec { $count } activités est téléchargé.
    }
company-activity-export-file = activite
company-activity-when = Quand
company-activity-who = Qui
company-activity-what = Quoi
company-activity-whom = Collègue
company-activity-where = Adresse IP
company-activity-reason = Motif
company-activity-because = Motif : { $reason }

## What was done; in the table and in the filter

company-activity-logged-in = Connexion
company-activity-invited = Invitation
company-activity-invitation-resent = Invitation renvoyée
company-activity-invitation-withdrawn = Invitation retirée
company-activity-invitation-accepted = Invitation acceptée
company-activity-name-changed = Nom modifié
company-activity-new-email-asked = Nouvelle adresse e-mail saisie
company-activity-email-changed = Nouvelle adresse e-mail confirmée
company-activity-new-mobile-asked = Nouveau numéro de GSM saisi
company-activity-mobile-changed = Nouveau numéro de GSM confirmé
company-activity-new-mobile-declined = Nouveau numéro de GSM non confirmé
company-activity-role-changed = Rôle modifié
company-activity-authorisations-changed = Autorisations modifiées
company-activity-authorised-again = Accès rétabli
company-activity-blocked = Blocage
company-activity-unblocked = Déblocage
company-activity-second-factor-reset = Deuxième étape réinitialisée
company-activity-second-factor-set-up = Deuxième étape configurée à nouveau
company-activity-sessions-ended = Déconnexion de tous les appareils
company-activity-removed = Suppression
company-activity-undone = Dernière modification annulée
