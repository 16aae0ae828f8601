### What the auth API sends: SMS, mails and letters. Below that: the words of the outbox page, where a developer
### reads what a person would have received.

## SMS

sms-log-in-code = { $code } est votre code { -brand }. Il est valable { $minutes } minutes. Ne le donnez à personne, nous ne le demandons jamais.

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
outbox-to = À
outbox-copy = Copier le code
outbox-copied = Copié
outbox-arrived = Un nouveau message est arrivé.
outbox-unreachable = Le serveur ne répond pas. Cette page réessaie toutes les secondes.
outbox-json = La même chose en JSON
outbox-no-script = Cette page a besoin de JavaScript pour afficher les nouveaux messages. Vous pouvez aussi les lire en JSON.
