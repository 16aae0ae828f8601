### Inviting colleagues: one, or many with a list.

## The columns of a list

company-csv-name = Nom
company-csv-given-name = Prénom
company-csv-family-name = Nom de famille
company-csv-email = Adresse e-mail
company-csv-mobile = Numéro de GSM
company-csv-language = Langue
company-csv-role = Rôle
company-csv-authorisations = Autorisations
company-csv-remark = Remarque
company-csv-role-user = Utilisateur
company-csv-role-administrator = Administrateur

## Inviting one

company-invite-heading = Inviter un collègue
company-invite-lead = Nous envoyons à votre collègue un lien pour choisir un mot de passe et configurer la deuxième étape de la connexion. Le lien fonctionne pendant { $days } jours.
company-invite-many = Inviter plusieurs collègues avec une liste
company-invite-email-hint = Une adresse que seul ce collègue lit, pas une adresse partagée comme info@.
company-invite-mobile-hint = Pour les codes par SMS. Votre collègue peut aussi le saisir en acceptant l’invitation.
company-invite-submit = Envoyer l’invitation
company-invite-done-heading = Invitation envoyée à { $name }
company-invite-done-text = Le lien a été envoyé à { $email }. Il est valable { $days } jours et fonctionne une seule fois. D’ici là, vous pouvez renvoyer l’invitation ou la retirer.
company-invite-another = Inviter un autre collègue
company-invite-see = Voir l’accès de { $name }
company-invite-to-list = Vers la liste des collègues

## Inviting many: the list

company-import-heading = Inviter plusieurs collègues
company-import-lead = Collez une liste ou choisissez un fichier de votre tableur. Nous n’envoyons rien avant que vous ayez vu ce que nous avons lu.
company-import-columns-summary = Que doit contenir la liste ?
company-import-columns-text = La première ligne contient les noms des colonnes. Obligatoires : { $needed }. Facultatives : { $others }.
company-import-columns-authorisations = Autorisations possibles, séparées par des virgules : { $authorisations }.
company-import-empty-list = Télécharger une liste vide
company-import-empty-list-file = collegues
company-import-paste-label = Collez la liste ici
company-import-paste-hint = Vous pouvez coller des cellules copiées d’un tableur. Copiez aussi la ligne avec les noms des colonnes.
company-import-file-label = Ou choisissez un fichier
company-import-file-hint = Un fichier CSV de 5 Mo au maximum. Vous pouvez aussi le déposer ici.
company-import-file-read = Nous utilisons le fichier { $name }.
company-import-file-none = Ne pas utiliser ce fichier
company-import-submit = Vérifier la liste

## Inviting many: why a list cannot be read

company-import-nothing = Collez une liste ou choisissez un fichier.
company-import-empty = Cette liste est vide. Choisissez un autre fichier ou collez la liste.
company-import-header-missing = { $count ->
            [one] La colonne « { $columns } » manque. Écrivez ce nom dans la première ligne, au-dessus de la bonne colonne.
           *[other] Ces colonnes manquent : { $columns }. Écrivez ces noms dans la première ligne, au-dessus des bonnes colonnes.
    }
company-import-nobody = Cette liste contient les noms des colonnes, mais personne en dessous. Ajoutez vos collègues, un par ligne.
company-import-too-many-rows = Cette liste contient plus de { $rows } lignes. Divisez-la et envoyez les parties l’une après l’autre.
company-import-quote-open = Un guillemet s’ouvre à la ligne { $row } et ne se ferme pas. Supprimez-le ou ajoutez le second.
company-import-too-large = Ce fichier dépasse 5 Mo. Divisez la liste ou supprimez des colonnes.
company-import-spreadsheet = C’est un fichier de tableur, pas un fichier CSV. Ouvrez-le et enregistrez-le au format CSV, ou copiez les cellules et collez-les ici.
company-import-not-opened = Votre navigateur ne peut pas ouvrir ce fichier. Choisissez-le à nouveau ou collez la liste.

## Inviting many: what was read

company-import-checked-heading = { $count ->
            [one] Un collègue peut être invité
           *[other] { $count } collègues peuvent être invités
    }
company-import-checked-nobody = Personne ne peut encore être invité
company-import-checked-lead = Rien n’a encore été envoyé.
company-import-mistakes-heading = { $rows ->
            [one] Une ligne doit être corrigée
           *[other] { $rows } lignes doivent être corrigées
    }
company-import-mistakes-text = Ces lignes sont laissées de côté. Corrigez-les dans votre liste et vérifiez-la à nouveau, ou continuez sans elles.
company-import-mistakes-only = Corrigez ces lignes dans votre liste et vérifiez-la à nouveau.
company-import-mistakes-caption = Ce qu’il faut corriger, par ligne et par colonne
company-import-row = Ligne
company-import-column = Colonne
company-import-typed = Dans votre liste
company-import-correction = Comment corriger
company-import-whole-row = Toute la ligne
company-import-nothing-typed = (vide)
company-import-more = { $count ->
            [one] Et encore une erreur. Corrigez d’abord celles-ci.
           *[other] Et encore { $count } erreurs. Corrigez d’abord celles-ci.
    }
company-import-ignored = { $count ->
            [one] Nous n’utilisons pas la colonne { $columns }.
           *[other] Nous n’utilisons pas ces colonnes : { $columns }.
    }
company-import-accounts = { $left ->
            [0] Votre entreprise n’a plus de compte disponible. Supprimez d’abord un collègue ou retirez une invitation.
            [one] Il reste un compte à votre entreprise : seul le premier collègue de la liste le recevra.
           *[other] Il reste { $left } comptes à votre entreprise : seuls les { $left } premiers collègues de la liste en recevront un.
    }
company-import-send = { $count ->
            [one] Inviter un collègue
           *[other] Inviter { $count } collègues
    }
company-import-other-list = Utiliser une autre liste

## Inviting many: how to correct a cell

company-import-required = Remplissez cette cellule.
company-import-too-long = Raccourcissez ce texte.
company-import-email-malformed = Écrivez une adresse e-mail comme nom@example.com.
company-import-mobile-malformed = Écrivez un numéro de GSM avec l’indicatif du pays, comme +32 470 12 34 56.
company-import-language-unknown = Écrivez l’une de ces langues : { $languages }.
company-import-role-unknown = Écrivez « { $user } » ou « { $administrator } ».
company-import-authorisation-unknown = Écrivez une ou plusieurs de ces autorisations : { $authorisations }.
company-import-repeated = Cette adresse figure aussi à la ligne { $row }. Supprimez l’une des deux lignes.
company-import-cell-correction = { $column } : { $correction }
company-import-too-many-cells = Cette ligne contient plus de cellules que la première. Un texte contient-il une virgule ou un point-virgule ? Mettez ce texte entre guillemets.

## Inviting many: sending, and what came of it

company-import-sending-heading = Envoi des invitations
company-import-sending-lead = Laissez cet onglet ouvert jusqu’à la fin. Les autres pages restent accessibles entre-temps.
company-import-progress = { $done } sur { $total }
company-import-progress-name = Invitations envoyées
company-import-stop = Arrêter
company-import-goes-on = L’envoi des invitations de la liste est toujours en cours.
company-import-goes-on-link = Voir la progression
company-import-waits = Les invitations restantes n’ont pas encore été envoyées. Confirmez d’abord votre identité.
company-import-go-on = Continuer l’envoi
company-import-over = La liste a été traitée. Personnes invitées : { $invited } sur { $total }.
company-import-over-link = Voir le résultat
company-import-done-heading = { $count ->
            [one] Une invitation a été envoyée
           *[other] { $count } invitations ont été envoyées
    }
company-import-done-nobody = Personne n’a été invité
company-import-done-text = Les liens ont été envoyés. Chacun est valable { $days } jours et fonctionne une seule fois.
company-import-failed-heading = { $count ->
            [one] Une invitation n’a pas été envoyée
           *[other] { $count } invitations n’ont pas été envoyées
    }
company-import-failed-text = Téléchargez ces lignes, corrigez-les et vérifiez à nouveau la liste. Ou réessayez les mêmes lignes.
company-import-left-out-text = Téléchargez ces lignes, corrigez-les et vérifiez à nouveau la liste.
company-import-failed-caption = Qui n’a pas été invité, et pourquoi
company-import-why = Pourquoi
company-import-more-failures = { $count ->
            [one] Et encore un. Cette ligne figure aussi dans le téléchargement.
           *[other] Et encore { $count }. Ces lignes figurent aussi dans le téléchargement.
    }
company-import-failed-download = Télécharger ces lignes
company-import-failed-file = non-invites
company-import-again = { $count ->
            [one] Réessayer pour ce collègue
           *[other] Réessayer pour ces { $count } collègues
    }
company-import-already-user = Ce collègue figure déjà dans votre liste.
company-import-no-account-left = Votre entreprise n’a plus de compte disponible. Supprimez un collègue ou retirez une invitation, puis réessayez.
company-import-unreadable = L’adresse e-mail ou une autre cellule n’est pas correcte. Vérifiez cette ligne.
company-import-not-sent = Non envoyée.
company-import-maybe-sent = Nous ne savons pas si l’invitation est partie. Vous pouvez réessayer sans risque.

## The list as a file

company-export = Télécharger cette liste
company-export-so-far = { $count } jusqu’ici
company-export-done = { $count ->
            [one] Le fichier avec un collègue est téléchargé.
           *[other] Le fichier avec { $count } collègues est téléchargé.
    }
company-export-file = liste-des-collegues
company-export-mobile = Numéro de GSM, en partie masqué
company-export-status = Statut
company-export-second-factor = Deuxième étape
company-export-last-log-in = Dernière connexion
