### What the auth API sends: SMS, mails and letters. Below that: the words of the outbox page, where a developer
### reads what a person would have received.

## SMS

sms-log-in-code = { $code } est votre code { -brand }. Il est valable { $minutes } minutes. Ne le donnez à personne, nous ne le demandons jamais.

sms-step-up-code = { $code } est votre code pour confirmer que c'est bien vous chez { -brand }. Il est valable { $minutes } minutes. Ne le donnez à personne.

sms-register-mobile-code = { $code } est votre code pour confirmer ce numéro chez { -brand }. Il est valable { $minutes } minutes. Ne le donnez à personne.

## Mails

mail-account-blocked-subject = La connexion à { -brand } est temporairement bloquée
mail-account-blocked-text =
    Madame, Monsieur,

    Quelqu’un a saisi votre adresse e-mail et votre mot de passe, puis plusieurs fois un code erroné. Pour protéger votre compte, nous avons bloqué la connexion pendant { $minutes } minutes. Elle sera ensuite débloquée automatiquement.

    C’était vous ? Attendez { $minutes } minutes, puis reconnectez-vous.

    Ce n’était pas vous ? Quelqu’un d’autre connaît donc votre mot de passe. Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-account-closed-subject = La connexion à { -brand } est bloquée
mail-account-closed-text =
    Madame, Monsieur,

    Quelqu’un a saisi votre adresse e-mail et votre mot de passe, puis de très nombreuses fois un code erroné. Pour protéger votre compte, nous avons bloqué la connexion.

    Appelez-nous ou écrivez-nous pour pouvoir vous reconnecter. Vous trouverez nos coordonnées ici :
    { $help }

    Ce n’était pas vous ? Quelqu’un d’autre connaît donc votre mot de passe. Contactez-nous dès aujourd’hui.

    Cordialement,
    { -brand }

mail-codes-blocked-subject = Codes erronés lors de la connexion à { -brand }
mail-codes-blocked-text =
    Madame, Monsieur,

    Quelqu’un a saisi votre adresse e-mail et votre mot de passe, puis plusieurs fois un code erroné. Pour protéger votre compte, nous avons arrêté cette tentative de connexion.

    C’était vous ? Vous pouvez vous reconnecter tout de suite avec un nouveau code.

    Ce n’était pas vous ? Quelqu’un d’autre connaît donc votre mot de passe. Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-step-up-codes-blocked-subject = Codes erronés chez { -brand }
mail-step-up-codes-blocked-text =
    Madame, Monsieur,

    Quelqu’un qui est connecté à votre compte a saisi plusieurs fois un code erroné pour pouvoir y changer quelque chose. Rien n’a été changé : pour protéger votre compte, nous avons arrêté cette tentative.

    C’était vous ? Patientez un peu, puis demandez un nouveau code.

    Ce n’était pas vous ? Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-recovery-code-used-subject = Connexion à { -brand } avec un code de récupération
mail-recovery-code-used-text =
    Madame, Monsieur,

    Quelqu’un vient de se connecter à votre compte avec votre mot de passe et l’un de vos codes de récupération. { $left ->
        [0] C’était le dernier : il ne vous en reste aucun.
        [one] Ce code ne fonctionne plus. Il vous en reste un.
       *[other] Ce code ne fonctionne plus. Il vous en reste { $left }.
    }

    C’était vous et vous avez encore votre téléphone ? Vous n’avez rien à faire. La prochaine fois, utilisez de nouveau le code de votre application.

    Vous avez perdu votre téléphone, ou il ne vous reste presque plus de codes ? Enregistrez-vous à nouveau : vous liez l’application sur votre téléphone et recevez de nouveaux codes de récupération. Pour être sûrs que c’est bien vous, nous envoyons un code chez vous par la poste. Commencez ici :
    { $register }

    Ce n’était pas vous ? Quelqu’un d’autre connaît donc votre mot de passe et possède vos codes. Appelez-nous ou écrivez-nous immédiatement. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

## Mails to somebody who registers

mail-register-email-code-subject = { $code } est votre code { -brand }
mail-register-email-code-text =
    Madame, Monsieur,

    Vous vous enregistrez chez { -brand }. Ce code confirme votre adresse e-mail :

    { $code }

    Saisissez-le sur la page où vous étiez. Il est valable { $minutes } minutes. Ne le donnez à personne : nous ne le demandons jamais.

    Vous n’avez rien demandé ? Quelqu’un a sans doute fait une faute de frappe. Vous n’avez rien à faire.

    Cordialement,
    { -brand }

mail-register-email-taken-subject = Vous avez déjà un compte chez { -brand }
mail-register-email-taken-text =
    Madame, Monsieur,

    Quelqu’un a saisi votre adresse e-mail pour s’enregistrer chez { -brand }. Vous avez déjà un compte avec cette adresse. Nous en sommes donc restés là, sans dire que votre compte existe.

    C’était vous ? Il est inutile de vous enregistrer à nouveau. Connectez-vous ici :
    { $log_in }

    Vous partagez cette adresse avec quelqu’un qui voulait s’enregistrer ? Il lui faut une adresse e-mail que personne d’autre n’utilise.

    Ce n’était pas vous ? Vous n’avez rien à faire : votre compte est en sécurité.

    Vous avez une question ? Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-register-begun-subject = Continuer votre enregistrement plus tard
mail-register-begun-text =
    Madame, Monsieur,

    Votre adresse e-mail est confirmée. Vous voulez vous arrêter ici ? Vous pouvez continuer votre enregistrement chez { -brand } plus tard, aussi sur un autre appareil :
    { $resume }

    Votre référence est { $reference }.

    Sur cette page, nous envoyons un nouveau code à cette adresse e-mail. Sans ce code, personne ne peut continuer.

    Votre enregistrement est déjà terminé ? Alors vous n’avez plus besoin de cet e-mail.

    Cordialement,
    { -brand }

mail-register-letter-sent-subject = Votre code d’enregistrement arrive par la poste
mail-register-letter-sent-text =
    Madame, Monsieur,

    Nous vous envoyons votre code d’enregistrement par la poste, à cette adresse :
    { $address_masked }

    La lettre devrait arriver au plus tard le { $expected_on }. La poste met parfois plus de temps. Si vous n’avez rien reçu, vous pourrez demander un nouveau code à partir du { $new_code_from }.

    Vous avez la lettre ? Continuez ici :
    { $resume }

    Votre référence est { $reference }.

    Ce n’est pas votre adresse ? Dites-le-nous sur la même page.

    Cordialement,
    { -brand }

mail-register-resume-code-subject = { $code } est votre code { -brand }
mail-register-resume-code-text =
    Madame, Monsieur,

    Vous continuez votre enregistrement chez { -brand }. Saisissez ce code :

    { $code }

    Il est valable { $minutes } minutes. Ne le donnez à personne : nous ne le demandons jamais.

    Vous n’avez rien demandé ? Quelqu’un a donc saisi votre référence. Sans ce code, personne ne peut continuer : vous n’avez rien à faire.

    Cordialement,
    { -brand }

mail-registered-subject = Votre compte { -brand } est prêt
mail-registered-text =
    Bonjour { $name },

    Votre enregistrement est terminé. Voici comment vous connecter la prochaine fois :

    1. Allez sur { $log_in }
    2. Saisissez votre adresse e-mail et votre mot de passe.
    3. { $factors ->
        [sms] Saisissez le code que nous envoyons par SMS à votre numéro se terminant par { $number_ending }.
        [authenticator] Saisissez le code de votre application d’authentification.
       *[both] Saisissez le code que nous envoyons par SMS à votre numéro se terminant par { $number_ending }, ou le code de votre application d’authentification.
    }

    Ce n’est pas vous qui vous êtes enregistré ? Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-registration-replaced-subject = Votre compte { -brand } a été enregistré à nouveau
mail-registration-replaced-text =
    Madame, Monsieur,

    Votre compte a été enregistré à nouveau, avec le code d’une lettre envoyée à votre adresse postale. Désormais, vous vous connectez avec l’adresse e-mail, le mot de passe et le numéro de GSM ou l’application de ce nouvel enregistrement. Les anciens ne fonctionnent plus et tous les appareils sont déconnectés.

    C’était vous ? Vous n’avez rien à faire.

    Ce n’était pas vous ? Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

## Mails about what an administrator of a company did

mail-invitation-subject = { $by } vous donne accès à { -brand } pour { $company }
mail-invitation-text =
    Madame, Monsieur,

    { $by } de { $company } vous donne accès à { -your-portal } de { -brand }. Avec ce lien, vous choisissez un mot de passe et la façon de recevoir un code pour vous connecter. Cela prend environ cinq minutes. Gardez votre GSM à portée de main :
    { $link }

    Vous avez déjà un compte avec cette adresse e-mail ? Connectez-vous avec ce compte et acceptez l’invitation.

    Le lien fonctionne une seule fois, pendant { $days } jours, et n’est destiné qu’à vous. Ne le transférez pas.

    Vous ne connaissez pas { $company } ? Vous n’avez rien à faire. Sans ce lien, personne n’obtient d’accès à votre nom.

    Cordialement,
    { -brand }

mail-invitation-withdrawn-subject = Votre invitation de { $company } ne fonctionne plus
mail-invitation-withdrawn-text =
    Madame, Monsieur,

    Un administrateur de { $company } a retiré votre invitation chez { -brand }. Le lien de notre e-mail précédent ne fonctionne plus. Vous n’avez rien à faire.

    Vous pensez que c’est une erreur ? Adressez-vous à l’administrateur de { $company }.

    Cordialement,
    { -brand }

mail-access-changed-subject = Votre accès à { -brand } pour { $company } a changé
mail-access-changed-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de modifier ce que vous pouvez faire chez { -brand }. Vous le verrez à votre prochaine connexion :
    { $log_in }

    Il manque quelque chose, ou vous avez trop de droits ? Adressez-vous à votre administrateur chez { $company }.

    Cordialement,
    { -brand }

mail-access-blocked-subject = Votre accès à { -brand } pour { $company } est bloqué
mail-access-blocked-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de bloquer votre accès. Vous êtes déconnecté et ne pouvez plus voir les données de { $company } chez { -brand }.

    Vous ne savez pas pourquoi, ou vous avez besoin d’un accès ? Adressez-vous à votre administrateur chez { $company } : lui seul peut lever le blocage.

    Cordialement,
    { -brand }

mail-access-restored-subject = Vous avez de nouveau accès à { -brand } pour { $company }
mail-access-restored-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de lever le blocage de votre accès. Connectez-vous comme avant :
    { $log_in }

    Vous n’avez plus besoin d’accès ? Dites-le à votre administrateur chez { $company }.

    Cordialement,
    { -brand }

mail-access-removed-subject = Vous n’avez plus accès à { -brand } pour { $company }
mail-access-removed-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de vous supprimer comme utilisateur. Vous êtes déconnecté et ne pouvez plus voir les données de { $company } chez { -brand }.

    Vous pensez que c’est une erreur ? Adressez-vous à votre administrateur chez { $company }.

    Cordialement,
    { -brand }

mail-log-in-email-code-subject = { $code } est votre code { -brand }
mail-log-in-email-code-text =
    Madame, Monsieur,

    Vous vous connectez à { -brand } et devez configurer la deuxième étape de votre connexion. Ce code confirme que c’est bien vous :

    { $code }

    Saisissez-le sur la page où vous étiez. Il est valable { $minutes } minutes. Ne le donnez à personne : nous ne le demandons jamais.

    Vous ne vous connectez pas ? Quelqu’un connaît alors votre mot de passe. Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-second-factor-set-up-subject = La deuxième étape de votre connexion à { -brand } a été configurée à nouveau
mail-second-factor-set-up-text =
    Madame, Monsieur,

    La deuxième étape de votre connexion à { -brand } vient d’être configurée à nouveau. Ce que vous utilisiez avant ne fonctionne plus, et vous êtes déconnecté partout ailleurs.

    C’était vous ? Vous n’avez rien à faire.

    Ce n’était pas vous ? Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-second-factor-reset-subject = La deuxième étape de votre connexion à { -brand } a été réinitialisée
mail-second-factor-reset-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de réinitialiser la deuxième étape de votre connexion. Le numéro de GSM ou l’application que vous utilisiez ne fonctionne plus pour cela, et vous êtes déconnecté partout.

    Connectez-vous avec votre adresse e-mail et votre mot de passe. Nous envoyons ensuite un code à cette adresse e-mail, et vous configurez à nouveau la deuxième étape :
    { $log_in }

    Vous n’avez rien demandé ? Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-sessions-ended-subject = Vous avez été déconnecté de { -brand }
mail-sessions-ended-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de vous déconnecter partout. Votre mot de passe et la deuxième étape de votre connexion fonctionnent toujours. Reconnectez-vous ici :
    { $log_in }

    Vous voulez savoir pourquoi ? Adressez-vous à votre administrateur chez { $company }.

    Cordialement,
    { -brand }

mail-name-changed-subject = Votre nom chez { $company } a changé
mail-name-changed-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de modifier votre nom chez { -brand }. Vos collègues voient maintenant : { $name }

    Ce n’est pas correct ? Demandez à votre administrateur chez { $company } de le corriger.

    Cordialement,
    { -brand }

mail-new-email-asked-subject = Une nouvelle adresse e-mail a été saisie pour vous chez { -brand }
mail-new-email-asked-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de saisir une autre adresse e-mail avec laquelle vous connecter : { $email }

    Rien n’a encore changé. Nous avons envoyé un lien à la nouvelle adresse. Dès que vous l’ouvrez et confirmez, vous vous connectez avec la nouvelle adresse, et celle-ci ne fonctionne plus.

    Ce n’est pas correct ? Ne confirmez pas, et appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-confirm-email-subject = Confirmez votre nouvelle adresse e-mail pour { -brand }
mail-confirm-email-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de saisir ceci comme votre nouvelle adresse e-mail. C’est correct ? Ouvrez ce lien, connectez-vous comme vous le faites maintenant et confirmez :
    { $link }

    Vous vous connectez ensuite avec cette adresse e-mail. Le lien fonctionne pendant { $days } jours.

    Vous ne connaissez pas { $company }, ou ce n’est pas correct ? Vous n’avez rien à faire. Rien ne change sans votre confirmation.

    Cordialement,
    { -brand }

mail-email-changed-subject = Vous vous connectez désormais à { -brand } avec une autre adresse e-mail
mail-email-changed-text =
    Madame, Monsieur,

    Votre nouvelle adresse e-mail chez { -brand } vient d’être confirmée : { $email }

    Vous vous connectez désormais avec celle-ci, et c’est là que nous vous écrivons. L’adresse à laquelle vous recevez cet e-mail ne permet plus de se connecter. Vous êtes déconnecté de tous vos autres appareils.

    Ce n’était pas vous ? Appelez-nous ou écrivez-nous tout de suite. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-new-email-taken-subject = Votre adresse e-mail a été saisie pour quelqu’un d’autre
mail-new-email-taken-text =
    Madame, Monsieur,

    Une entreprise a saisi votre adresse e-mail chez { -brand } pour un de ses utilisateurs. Vous avez déjà un compte avec cette adresse : rien n’a donc changé. Nous n’avons pas dit que votre compte existe.

    Vous l’aviez demandé pour un collègue ? Choisissez une adresse que personne d’autre n’utilise.

    Vous avez une question ? Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

mail-new-mobile-asked-subject = Confirmez votre nouveau numéro de GSM pour { -brand }
mail-new-mobile-asked-text =
    Madame, Monsieur,

    Un administrateur de { $company } vient de saisir un nouveau numéro de GSM pour vous. À votre prochaine connexion, vous le confirmez avec un code par SMS :
    { $log_in }

    Vous n’avez rien demandé ? Appelez-nous ou écrivez-nous dès aujourd’hui. Vous trouverez nos coordonnées ici :
    { $help }

    Cordialement,
    { -brand }

## Mails to the insurer’s own desk

mail-desk-request-subject = Aide à l’enregistrement : { $reference }
mail-desk-request-text =
    Une personne n’arrive pas à s’enregistrer chez { -brand } et demande de l’aide.

    Référence : { $reference }
    Nom : { $full_name }
    Date de naissance : { $date_of_birth }

    Demande :
    { $request }

    Personne n’a vérifié qui a écrit ceci. Vous pouvez appeler ou écrire aux coordonnées indiquées ici, mais ne dites rien de la personne et ne donnez aucun numéro avant de savoir qui elle est. N’envoyez un numéro qu’à une adresse que nous avions déjà. Citez la référence : la personne l’a aussi.

mail-desk-address-change-subject = Nouvelle adresse à vérifier : { $reference }
mail-desk-address-change-text =
    Une personne qui s’enregistre chez { -brand } signale que notre adresse est inexacte. Le code que nous y avons envoyé ne fonctionne plus.

    Référence : { $reference }
    Nom dans nos données : { $name }
    Nouvelle adresse : { $address }

    Personne n’a vérifié ceci. Assurez-vous qu’il s’agit bien de cette personne avant de modifier l’adresse : qui reçoit la lettre peut s’enregistrer.

## Letters

letter-sender =
    { -brand }
    Rue de la Porte 1
    1000 { -help-desk-city }
letter-country = { $country ->
    [AT] AUTRICHE
    [BG] BULGARIE
    [CH] SUISSE
    [CY] CHYPRE
    [CZ] TCHÉQUIE
    [DE] ALLEMAGNE
    [DK] DANEMARK
    [EE] ESTONIE
    [ES] ESPAGNE
    [FI] FINLANDE
    [FR] FRANCE
    [GB] ROYAUME-UNI
    [GR] GRÈCE
    [HR] CROATIE
    [HU] HONGRIE
    [IE] IRLANDE
    [IS] ISLANDE
    [IT] ITALIE
    [LI] LIECHTENSTEIN
    [LT] LITUANIE
    [LU] LUXEMBOURG
    [LV] LETTONIE
    [MA] MAROC
    [MC] MONACO
    [MT] MALTE
    [NL] PAYS-BAS
    [NO] NORVÈGE
    [PL] POLOGNE
    [PT] PORTUGAL
    [RO] ROUMANIE
    [SE] SUÈDE
    [SI] SLOVÉNIE
    [SK] SLOVAQUIE
    [TR] TURQUIE
    [US] ÉTATS-UNIS
   *[other] { $country }
}
letter-date = { -help-desk-city }, le { $date }
letter-reference = Votre référence : { $reference }
letter-salutation = Madame, Monsieur,
letter-registration-code-subject = Votre code d’enregistrement
letter-registration-code-opening = Vous vous enregistrez pour accéder à { -your-portal } { -brand }. Avant d’afficher vos données, nous voulons être certains que c’est bien vous. Nous vous envoyons donc un code, à l’adresse postale que nous avons pour vous.
letter-registration-code-label = Code d’enregistrement pour { $name }
letter-registration-code-valid =
    Ce code est valable jusqu’au { $valid_until } inclus.
    Ne le donnez à personne : nous ne le demandons jamais.
letter-registration-code-steps = Pour terminer votre enregistrement
letter-registration-code-step-1 = Allez sur { $address } et saisissez votre référence { $reference }.
letter-registration-code-step-2 = Nous envoyons un code à votre adresse e-mail. Saisissez-le.
letter-registration-code-step-3 = Saisissez ensuite le code d’enregistrement de cette lettre. Il ne vous faudra plus que quelques minutes. Gardez votre GSM à portée de main.
letter-registration-code-closing = Vous ne vous êtes pas enregistré ? Dites-le-nous. Sans ce code, personne ne peut s’enregistrer à votre nom.
letter-scan = Ou scannez ceci avec un téléphone
letter-questions = Vous avez une question ?
letter-contact = { $name } : { $telephone } ou { $email }
letter-contact-hours = Par téléphone { $hours }, sauf les jours fériés.
letter-greeting =
    Cordialement,
    { -brand }

## Days and hours, in mails and letters

date-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { date-month } { $year }
date-weekday-day = { date-weekday } { date-day }
days-and = { $days } et { $last }
days-run = du { $first } au { $last }
hours-on-days = { $days } de { $opens } à { $closes }

## Outbox

outbox-heading = Boîte d’envoi
outbox-lead = Ce que les gens auraient reçu. Ce serveur est en mode développement et n’envoie rien.
outbox-languages = Langue
outbox-sms-heading = Téléphone
outbox-sms-empty = Pas encore de SMS. Il en arrive un ici quand vous vous connectez avec un code par SMS.
outbox-mail-heading = Messagerie
outbox-mail-empty = Pas encore d’e-mail.
outbox-letter-heading = Lettres
outbox-letter-empty = Pas encore de lettre.
outbox-letter-document = La lettre en PDF
outbox-to = À
outbox-copy = Copier le code
outbox-copied = Copié
outbox-arrived = Un nouveau message est arrivé.
outbox-unreachable = Le serveur ne répond pas. Cette page réessaie toutes les secondes.
outbox-json = La même chose en JSON
outbox-no-script = Cette page a besoin de JavaScript pour afficher les nouveaux messages. Vous pouvez aussi les lire en JSON.
outbox-samples-heading = Messages avec des données d’exemple
outbox-samples-lead = Tous les messages, tels que quelqu’un pourrait les recevoir. Rien de ceci n’a été envoyé.
