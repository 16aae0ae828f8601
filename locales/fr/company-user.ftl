### One colleague: who it is, how it stands, and what an administrator can do.

## The page of one colleague

company-user-title = Accès d’un collègue
company-user-loading = Un instant : nous chargeons les données de votre collègue.
company-user-gone-heading = Ce collègue ne figure pas dans votre liste
company-user-to-list = Vers la liste des collègues
company-user-you = C’est vous
company-user-data-heading = Données
company-user-email = Adresse e-mail
company-user-new-email = Nouvelle adresse e-mail, pas encore confirmée
company-user-mobile = Numéro de GSM
company-user-no-mobile = Non communiqué
company-user-new-mobile = Nouveau numéro de GSM, à confirmer à la prochaine connexion
company-user-language = Langue de nos e-mails
company-user-role = Rôle
company-user-authorisations = Autorisations
company-user-no-authorisations = Aucune pour le moment
company-user-second-factor = Deuxième étape de la connexion
company-user-sets-up = À configurer à la prochaine connexion
company-user-last-log-in = Dernière connexion
company-user-never = Jamais
company-user-sessions = Connecté actuellement
company-user-sessions-count = { $count ->
            [0] Nulle part
            [one] Dans un navigateur
           *[other] Dans { $count } navigateurs
    }
company-user-activity = Activité de { $name }

## What is not as usual: notices above the data

company-user-removed = Ce collègue a été supprimé et n’a plus accès à votre entreprise.
company-user-blocked = Bloqué par { $name } le { $at }.
company-user-blocked-reason = Motif :
company-user-account-blocked = Ce compte est bloqué jusqu’au { $at }, car un code erroné a été saisi trop souvent. Passé ce délai, la connexion fonctionnera à nouveau. Demandez à votre collègue qui a essayé.
company-user-account-shut = Personne ne peut se connecter avec ce compte. Seul le service d’assistance peut y remédier.
company-user-last-administrator = C’est le seul administrateur actif de votre entreprise. Vous voulez bloquer ou supprimer ce collègue, ou changer son rôle ? Nommez d’abord un autre administrateur.
company-user-invitation = Nous avons envoyé l’invitation le { $sent }. Le lien fonctionne jusqu’au { $ends }.
company-user-invitation-expired = Nous avons envoyé l’invitation le { $sent }. Le lien ne fonctionne plus depuis le { $ends }.

## What an administrator can do

company-user-acts-heading = Ce que vous pouvez faire
company-user-act-edit = Modifier les données
company-user-act-edit-hint = Nom, adresse e-mail, numéro de GSM.
company-user-act-authorise = Modifier le rôle et les autorisations
company-user-act-authorise-hint = Ce que ce collègue peut faire pour votre entreprise.
company-user-act-resend-invitation = Renvoyer l’invitation
company-user-act-resend-invitation-hint = Nous envoyons un nouveau lien par e-mail. Le précédent ne fonctionnera plus.
company-user-act-authorise-again = Rétablir l’accès
company-user-act-authorise-again-hint = Nous envoyons une nouvelle invitation. L’accès revient dès qu’elle est acceptée.
company-user-act-unblock = Débloquer
company-user-act-unblock-hint = L’accès revient aussitôt, avec le même mot de passe.
company-user-act-reset-second-factor = Réinitialiser la deuxième étape
company-user-act-reset-second-factor-hint = Par exemple après la perte du téléphone. Ce collègue se connecte alors avec son mot de passe et un code par e-mail, et configure à nouveau la deuxième étape.
company-user-act-end-sessions = Déconnecter partout
company-user-act-end-sessions-hint = Votre collègue peut se reconnecter aussitôt.
company-user-act-block = Bloquer
company-user-act-block-hint = Plus d’accès tant que vous ne levez pas le blocage. Toutes les données sont conservées.
company-user-act-withdraw-invitation = Retirer l’invitation
company-user-act-withdraw-invitation-hint = Le lien envoyé ne fonctionnera plus et le collègue disparaîtra de la liste.
company-user-act-remove = Supprimer
company-user-act-remove-hint = Pour un collègue qui quitte l’entreprise. L’accès prend fin aussitôt.

## Dialogs: before something is done

company-user-ask-edit = Modifier les données de { $name }
company-user-ask-edit-text = Nous prévenons { $name } par e-mail, à l’adresse actuelle.
company-user-ask-authorise = Rôle et autorisations de { $name }
company-user-ask-authorise-text = Nous prévenons { $name } par e-mail.
company-user-ask-resend-invitation = Renvoyer l’invitation à { $name } ?
company-user-ask-resend-invitation-text = { $name } reçoit un nouveau lien par e-mail. Le précédent ne fonctionnera plus.
company-user-ask-authorise-again = Rétablir l’accès de { $name }
company-user-ask-authorise-again-text = { $name } reçoit une nouvelle invitation par e-mail et retrouvera l’accès en l’acceptant.
company-user-ask-unblock = Débloquer { $name } ?
company-user-ask-unblock-text = { $name } retrouve aussitôt l’accès. Nous l’en informons par e-mail.
company-user-ask-reset-second-factor = Réinitialiser la deuxième étape de { $name } ?
company-user-ask-reset-second-factor-text = Vérifiez d’abord que la demande vient vraiment de { $name } : téléphonez-lui ou parlez-lui en personne. L’application ou le numéro actuel ne permettra plus de se connecter, et toutes les sessions de { $name } seront fermées. Pour se reconnecter, il faudra le mot de passe et un code par e-mail.
company-user-ask-end-sessions = Déconnecter { $name } partout ?
company-user-ask-end-sessions-text = { $name } perdra ce qui n’est pas encore enregistré.
company-user-ask-block = Bloquer { $name } ?
company-user-ask-block-text = { $name } perdra aussitôt sa session et n’aura plus accès à votre entreprise tant que vous ne levez pas le blocage.
company-user-ask-withdraw-invitation = Retirer l’invitation de { $name } ?
company-user-ask-withdraw-invitation-text = Le lien envoyé ne fonctionnera plus. Nous prévenons { $name } par e-mail.
company-user-ask-remove = Supprimer { $name } ?
company-user-ask-remove-text = { $name } perdra aussitôt sa session, disparaîtra de la liste et n’aura plus accès à votre entreprise. Pour revenir, il faudra une nouvelle invitation.
company-user-save = Enregistrer
company-user-cancel = Annuler
company-user-reason-label = Motif
company-user-reason-hint = Pour les autres administrateurs de votre entreprise. { $characters } caractères au maximum.
company-user-email-hint = La nouvelle adresse est valable dès que votre collègue l’a confirmée.
company-user-ask-edit-invited = L’invitation n’est pas encore acceptée : vous pouvez encore tout corriger ici.
company-user-email-hint-invited = Si vous changez l’adresse, nous envoyons le lien à la nouvelle. Le précédent ne fonctionnera plus.
company-user-mobile-hint = Laissez ce champ vide pour garder { $number }. Votre collègue confirmera un nouveau numéro à la prochaine connexion.
company-user-mobile-hint-none = Pour les codes par SMS. Votre collègue confirmera le numéro à la prochaine connexion.

## What was done, and the way back

company-user-done-edit = Les données de { $name } sont enregistrées.
company-user-done-authorise = Le rôle et les autorisations de { $name } sont enregistrés.
company-user-done-resend-invitation = Un nouveau lien a été envoyé à { $name }.
company-user-done-authorise-again = Une nouvelle invitation a été envoyée à { $name }.
company-user-done-unblock = L’accès de { $name } est débloqué.
company-user-done-reset-second-factor = La deuxième étape de { $name } est réinitialisée.
company-user-done-end-sessions = Toutes les sessions de { $name } sont fermées.
company-user-done-block = L’accès de { $name } est bloqué.
company-user-done-withdraw-invitation = L’invitation de { $name } est retirée.
company-user-done-remove = L’accès de { $name } est supprimé.
company-user-done-undo = C’est annulé. Tout est comme avant, mais ceux qui ont été déconnectés le restent.
company-user-nothing-changed = Rien n’a changé : c’était déjà le cas.
company-user-undo = Annuler cette action
company-user-undo-left = encore { $time }
company-user-undo-for = { $seconds ->
        [one] Vous pouvez annuler cette action pendant { $seconds } seconde.
       *[other] Vous pouvez annuler cette action pendant { $seconds } secondes.
    }

## Somebody else has changed the colleague while a dialog was open

company-user-meanwhile = Un autre administrateur a modifié les données de ce collègue entre-temps :
company-user-changed-name = le nom
company-user-changed-email = l’adresse e-mail
company-user-changed-mobile = le numéro de GSM
company-user-changed-role = le rôle
company-user-changed-authorisations = les autorisations
company-user-changed-status = le statut
company-user-changed-second-factor = la deuxième étape
company-user-changed-removed = le collègue est supprimé
company-user-meanwhile-kept = Ce que vous avez saisi est toujours là. Vérifiez si c’est encore correct.

## Fields that describe a colleague: in dialogs, and when somebody is invited

company-field-name-label = Prénom et nom
company-field-name-required = Saisissez le prénom et le nom.
company-field-name-too-long = Ce nom est trop long. Saisissez 100 caractères au maximum.
company-field-email-label = Adresse e-mail
company-field-email-required = Saisissez l’adresse e-mail.
company-field-email-malformed = Saisissez une adresse e-mail comme nom@example.com.
company-field-email-too-long = Cette adresse e-mail est trop longue. Saisissez 254 caractères au maximum.
company-field-mobile-label = Numéro de GSM
company-field-optional = (facultatif)
company-field-mobile-malformed = Saisissez un numéro de GSM avec l’indicatif du pays, comme +32 470 12 34 56.
company-field-mobile-too-long = Ce numéro est trop long. Saisissez seulement le numéro de GSM.
company-field-reason-required = Saisissez le motif.
company-field-reason-too-long = Ce motif est trop long. Saisissez 200 caractères au maximum.
company-field-language-label = Dans quelle langue écrivons-nous à votre collègue ?
company-field-language-required = Choisissez la langue dans laquelle nous écrivons.
company-field-role-label = Que peut faire ce collègue ?
company-field-role-user-hint = N’a accès qu’à ce que vous cochez ci-dessous.
company-field-role-administrator-hint = Peut aussi inviter, modifier, bloquer et supprimer des collègues.
company-field-role-required = Choisissez ce que ce collègue peut faire.
company-field-authorisations-label = À quoi ce collègue a-t-il accès ?
company-field-authorisations-hint = Vous pourrez le modifier plus tard.

## Several colleagues at once, from the list

company-many-ask-resend = { $count ->
            [one] Renvoyer l’invitation à un collègue ?
           *[other] Renvoyer l’invitation à { $count } collègues ?
    }
company-many-ask-resend-text = Ils reçoivent un nouveau lien par e-mail. Le précédent ne fonctionnera plus.
company-many-ask-withdraw = { $count ->
            [one] Retirer une invitation ?
           *[other] Retirer { $count } invitations ?
    }
company-many-ask-withdraw-text = Les liens envoyés ne fonctionneront plus. Nous les prévenons par e-mail.
company-many-ask-block = { $count ->
            [one] Bloquer un collègue ?
           *[other] Bloquer { $count } collègues ?
    }
company-many-ask-block-text = Ils seront déconnectés aussitôt et n’auront plus accès à votre entreprise tant que vous ne levez pas le blocage.
company-many-ask-unblock = { $count ->
            [one] Débloquer un collègue ?
           *[other] Débloquer { $count } collègues ?
    }
company-many-ask-unblock-text = Ils retrouvent aussitôt l’accès. Nous les en informons par e-mail.
company-many-ask-end-sessions = { $count ->
            [one] Déconnecter un collègue partout ?
           *[other] Déconnecter { $count } collègues partout ?
    }
company-many-ask-end-sessions-text = Ils perdront ce qu’ils n’ont pas encore enregistré.
company-many-ask-remove = { $count ->
            [one] Supprimer un collègue ?
           *[other] Supprimer { $count } collègues ?
    }
company-many-ask-remove-text = Ils seront déconnectés aussitôt et n’auront plus accès à votre entreprise. Pour revenir, il leur faudra une nouvelle invitation.
company-many-done-resend = { $count ->
            [one] Un nouveau lien a été envoyé à un collègue.
           *[other] De nouveaux liens ont été envoyés à { $count } collègues.
    }
company-many-done-withdraw = { $count ->
            [one] Une invitation est retirée.
           *[other] { $count } invitations sont retirées.
    }
company-many-done-block = { $count ->
            [one] Un collègue est bloqué.
           *[other] { $count } collègues sont bloqués.
    }
company-many-done-unblock = { $count ->
            [one] Un collègue est débloqué.
           *[other] { $count } collègues sont débloqués.
    }
company-many-done-end-sessions = { $count ->
            [one] Un collègue est déconnecté partout.
           *[other] { $count } collègues sont déconnectés partout.
    }
company-many-done-remove = { $count ->
            [one] Un collègue est supprimé.
           *[other] { $count } collègues sont supprimés.
    }
company-many-done-undo = { $count ->
            [one] C’est annulé pour un collègue.
           *[other] C’est annulé pour { $count } collègues.
    }
company-many-failed = L’opération a échoué pour :
company-many-not-undone = Annulation impossible pour { $name } : { $why }
company-many-progress-name = Collègues traités

## What colleagues can be authorised for

authorisation-policies = Contrats
authorisation-claims = Sinistres
authorisation-invoices = Factures
authorisation-quotes = Devis
authorisation-commission = Commissions
