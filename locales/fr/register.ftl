### Registering: from “what do you have at hand” to a working log-in, over days if it must be.
### Ids: register-<step>-heading, -lead, -hint, -label, -submit; with more than one field register-<step>-<field>-label and -hint;
### choices register-<step>-<value> and -<value>-hint; what is wrong register-<field>-<reason>.
### Codes by e-mail and SMS and from the app share code-label, code-required, code-too-short, code-too-long and code-not-digits of log-in.ftl.

## On every step

register-continue = Continuer
register-help = Aide et contact
register-part-identity = Votre identité
register-part-contact = Vos coordonnées
register-part-log-in = Votre connexion
register-part-check = Vérification
register-part-invitation = Votre invitation
register-loading-heading = Votre enregistrement
register-optional = (facultatif)
register-copy-refused = Votre navigateur ne nous laisse pas copier ce texte. Sélectionnez-le et copiez-le vous-même.
register-website-label = Laissez ce champ vide
register-checking-browser-failed = Le contrôle de sécurité de votre navigateur n’a pas fonctionné. Réessayez, ou utilisez un autre navigateur ou un autre appareil.

## What was read, on the steps after the number

register-read = Vous avez saisi « { $typed } ». Nous lisons : { $number }.
register-read-number = Nous lisons : { $number }.
register-read-change = Ce n’est pas exact ? Modifier le numéro
register-number-client-reference = Votre { -client-reference }
register-number-customer-id = Votre { -customer-id-number }
register-number-contract = Votre numéro de contrat
register-number-hospital-admission = Notre référence sur la lettre concernant votre hospitalisation

## at-hand: what do you have at hand?

register-at-hand-heading = Qu’avez-vous sous la main ?
register-at-hand-lead = Vous vous enregistrez une seule fois. Ensuite, vous vous connectez à { -your-portal } avec votre mot de passe et un code. Un numéro qui figure sur l’un de nos documents nous dit qui vous êtes.
register-at-hand-client-reference = Un document de { -brand }
register-at-hand-client-reference-hint = Un contrat, un avis de paiement ou un e-mail. Votre { -client-reference } y figure.
register-at-hand-customer-id = Une carte, une lettre ou un relevé de { -brand }
register-at-hand-customer-id-hint = Votre { -customer-id-number } ou votre numéro de contrat y figure.
register-at-hand-nothing = Rien pour le moment
register-at-hand-nothing-hint = Nous vous aidons à trouver un numéro, ou nous le cherchons pour vous.
register-at-hand-required = Choisissez ce que vous avez sous la main.
register-at-hand-time = S’il ne se passe rien pendant { $minutes } minutes, nous fermons votre enregistrement pour vous protéger. Votre adresse e-mail est déjà confirmée ? Nous conservons alors ce que vous avez saisi pendant { $days } jours : vous pourrez continuer plus tard.
register-at-hand-resume = Reprendre un enregistrement commencé plus tôt
register-at-hand-log-in = Vous êtes déjà enregistré ? Connectez-vous

## residence: where do you live?

register-residence-heading = Où habitez-vous ?
register-residence-lead = Ainsi, nous n’affichons que ce qui vous convient.
register-residence-belgium = En Belgique
register-residence-elsewhere = Dans un autre pays
register-residence-required = Choisissez où vous habitez.

## means: how you can register

register-means-heading = Comment voulez-vous vous enregistrer ?
register-means-heading-one = Voici comment vous enregistrer
register-means-lead = Il vous faut aussi votre adresse e-mail personnelle et votre GSM.
register-means-needs = Ce qu’il vous faut
register-means-time = Combien de temps cela prend
register-means-where = Où chercher
register-means-client-reference = Avec votre { -client-reference }
register-means-client-reference-needs = Votre { -client-reference }, votre date de naissance et l’adresse de votre domicile.
register-means-client-reference-time = Le plus souvent, c’est fait tout de suite. Parfois, nous envoyons d’abord un code par la poste à votre domicile. Il faut alors quelques jours.
register-means-client-reference-where = Sur nos contrats, avis de paiement et e-mails, près de « Référence », « Contrat » ou « Dossier ».
register-means-customer-id = Avec votre { -customer-id-number }
register-means-customer-id-needs = Votre { -customer-id-number }, un numéro de contrat, ou notre référence sur une lettre concernant une hospitalisation. Et votre date de naissance.
register-means-customer-id-time = Le plus souvent, c’est fait tout de suite. Parfois, nous envoyons d’abord un code par la poste à votre domicile. Il faut alors quelques jours.
register-means-customer-id-where = Sur votre carte { -brand }, dans notre lettre ou e-mail de bienvenue, et sur votre relevé d’avantages.
register-means-required = Choisissez comment vous voulez vous enregistrer.
register-means-cannot-find = Je n’ai rien de tout cela

## not-eligible: none of the means suits these answers

register-not-eligible-heading = Avec ces réponses, l’enregistrement en ligne n’est pas possible
register-not-eligible-lead = Il y a d’autres possibilités. Choisissez celle qui vous convient.
register-not-eligible-cannot-find = Me montrer où trouver un numéro
register-not-eligible-at-hand = J’ai autre chose sous la main
register-not-eligible-residence = J’habite ailleurs
register-not-eligible-desk = Nous demander de chercher
register-not-eligible-contact-heading = Vous préférez parler à quelqu’un ?

## client-reference

register-client-reference-heading = Indiquez votre { -client-reference }
register-client-reference-label = Votre { -client-reference }
register-client-reference-lead = Regardez sur un document ou dans un e-mail de notre part, près de « Référence », « Contrat » ou « Dossier ».
register-client-reference-hint = Recopiez ce que vous voyez, par exemple LH/12.345.678/01. Nous retenons les bons chiffres.
register-client-reference-cannot-find = Je ne trouve pas le numéro
register-client-reference-required = Saisissez votre { -client-reference }.
register-client-reference-not-digits = Nous ne pouvons pas lire de lettres dans ce numéro. Saisissez seulement les chiffres, par exemple 12345678.
register-client-reference-too-short = Ce numéro est trop court. Saisissez les 8 à 10 chiffres.
register-client-reference-too-long = Ce numéro est trop long. Saisissez 8 à 10 chiffres. Il y a des barres obliques ? Alors seulement les chiffres entre elles.

## customer-id

register-customer-id-heading = Indiquez votre { -customer-id-number }
register-customer-id-label = Votre numéro
register-customer-id-lead = Un numéro de contrat convient aussi, ou notre référence sur une lettre concernant une hospitalisation.
register-customer-id-hint = Recopiez ce que vous voyez, par exemple 0079-99999999-99, 12345678 ou HA 123456789.
register-customer-id-cannot-find = Je ne trouve pas de numéro
register-customer-id-required = Saisissez votre { -customer-id-number }, un numéro de contrat ou notre référence sur une lettre.
register-customer-id-malformed = Nous ne reconnaissons pas ce type de numéro. Saisissez un numéro comme 0079-99999999-99, 12345678 ou HA 123456789.
register-customer-id-medical-assistance = C’est le numéro de votre carte d’assistance médicale. Il ne fonctionne pas ici. Saisissez le numéro d’une autre carte ou lettre de notre part, ou choisissez « Je ne trouve pas de numéro ».

## paper: which paper do you have?

register-paper-heading = Quel document avez-vous ?
register-paper-lead = Nous vous montrons où se trouve le numéro.
register-paper-contract = Un contrat
register-paper-contract-caption = Sur un contrat : en haut à droite de la première page, sous le mot « Référence ». Seuls comptent les chiffres entre les barres obliques.
register-paper-payment-notice = Un avis de paiement
register-paper-payment-notice-caption = Sur un avis de paiement : sur le bulletin de virement en bas, sous le mot « Contrat ». Seuls comptent les chiffres entre les barres obliques.
register-paper-email = Un e-mail de { -brand }
register-paper-email-caption = Dans un e-mail de notre part : à la première ligne du texte, après le mot « Dossier ». Seuls comptent les chiffres entre les barres obliques.
register-paper-card = Ma carte { -brand }
register-paper-card-caption = Sur votre carte { -brand } : au milieu, sous « { -customer-id-number } » et au-dessus de votre nom. Par exemple 0079-99999999-99.
register-paper-welcome-letter = La lettre ou l’e-mail de bienvenue
register-paper-welcome-letter-caption = Dans la lettre ou l’e-mail de bienvenue : sur une ligne à part, sous les premières phrases, là où nous vous donnons votre { -customer-id-number }. Par exemple 0079-99999999-99.
register-paper-benefits-statement = Un relevé d’avantages
register-paper-benefits-statement-caption = Sur un relevé d’avantages : en haut à gauche, sous « Numéro de contrat ». Il y en a plusieurs ? Prenez n’importe lequel.
register-paper-admission-letter = Une lettre concernant une hospitalisation
register-paper-admission-letter-caption = Dans la lettre qui confirme votre hospitalisation : à gauche, à côté de votre adresse, sous « Référence { -brand } ». HA et neuf chiffres.
register-paper-medical-assistance-card-caption = Le numéro de votre carte d’assistance médicale ne fonctionne pas ici. Prenez une autre carte ou lettre de notre part.
register-paper-none = Aucun de ces documents
register-paper-none-hint = Nous cherchons alors votre numéro pour vous.
register-paper-required = Choisissez ce que vous avez, ou « Aucun de ces documents ».
register-paper-other = J’ai un autre document

## desk-request: the last resort

register-desk-request-heading = Que pouvons-nous faire pour vous ?
register-desk-request-lead = Dites-nous ce qu’il vous faut et qui vous êtes. Nous cherchons votre numéro et nous vous contactons.
register-desk-request-request-label = Votre demande
register-desk-request-request-hint = Par exemple : je veux m’enregistrer mais je ne trouve pas mon numéro. Ajoutez un numéro de téléphone ou une adresse e-mail où nous pouvons vous joindre.
register-desk-request-full-name-label = Vos prénom et nom
register-desk-request-date-of-birth-label = Votre date de naissance
register-desk-request-submit = Envoyer ma demande
register-request-required = Écrivez ce que nous pouvons faire pour vous.
register-request-too-long = Votre demande est trop longue. Utilisez au maximum { $most } caractères.
register-full-name-required = Saisissez vos prénom et nom.
register-full-name-too-long = Ce nom est trop long. Omettez un deuxième prénom ou abrégez.
register-desk-request-too-many = { $time ->
        [later] Trop de demandes sont venues de votre réseau aujourd’hui. Réessayez demain ou contactez-nous.
       *[other] Trop de demandes sont venues de votre réseau aujourd’hui. Réessayez après { $time } ou contactez-nous.
    }

## desk-request-sent

register-desk-request-sent-heading = Nous avons bien reçu votre demande
register-desk-request-sent-reference = Votre référence est { $reference }. Notez-la et mentionnez-la si vous nous contactez.
register-desk-request-sent-next-heading = Et maintenant ?
-desk-answers-within = dans les deux jours ouvrables
register-desk-request-sent-next = Nous cherchons votre numéro et nous vous contactons { -desk-answers-within }. Nous vous poserons peut-être d’abord une question, pour vérifier que c’est bien vous.
register-desk-request-sent-contact-heading = Vous avez encore des questions ?
register-desk-request-sent-start = Aller à la page d’accueil

## date-of-birth

register-date-of-birth-heading = Quelle est votre date de naissance ?
register-date-of-birth-hint = Par exemple 27 3 1956.
register-date-of-birth-day-label = Jour
register-date-of-birth-month-label = Mois
register-date-of-birth-year-label = Année
register-date-of-birth-required = Saisissez votre date de naissance.
register-date-of-birth-not-digits = Saisissez le jour, le mois et l’année en chiffres, par exemple 27 3 1956.
register-day-required = Saisissez aussi le jour de votre naissance.
register-month-required = Saisissez aussi le mois de votre naissance.
register-year-required = Saisissez aussi l’année de votre naissance.
register-date-of-birth-unknown-date = Cette date ne peut pas être votre date de naissance. Vérifiez le jour, le mois et l’année.

## family-name

register-family-name-heading = Quel est votre nom de famille ?
register-family-name-label = Votre nom de famille
register-family-name-hint = Comme dans nos lettres. Les accents et les majuscules n’ont pas d’importance.
register-family-name-required = Saisissez votre nom de famille.
register-family-name-too-long = Ce nom est trop long. Saisissez seulement votre nom de famille.

## home-address

register-home-address-heading = Quelle est l’adresse de votre domicile ?
register-home-address-lead = Votre code postal et votre numéro nous aident à vérifier que c’est bien vous. Utilisez l’adresse qui figure sur nos lettres.
register-home-address-postal-code-label = Code postal
register-home-address-house-number-label = Numéro
register-home-address-box-label = Boîte
register-postal-code-required = Saisissez votre code postal.
register-postal-code-too-long = Ce code postal est trop long. Saisissez seulement le code postal, sans la localité.
register-house-number-required = Saisissez votre numéro de maison.
register-house-number-too-long = Ce numéro est trop long. Saisissez seulement le numéro, sans la rue.
register-box-too-long = Cette boîte est trop longue. Saisissez seulement son numéro ou sa lettre.

## not-found: the same words whichever of the answers differs

register-not-found-heading = Nous ne vous trouvons pas avec ces données
register-not-found-lead = Vérifiez chaque ligne. Pour vous protéger, nous ne disons pas laquelle ne correspond pas.
register-not-found-look-again = Chercher à nouveau
register-not-found-tips-heading = Ce qui aide souvent
register-not-found-tip-number = Essayez le numéro d’un autre document.
register-not-found-tip-address = Vous avez déménagé ? Essayez aussi votre ancienne adresse.
register-not-found-tip-name = Vous avez deux noms de famille, ou un nouveau ? Essayez aussi l’autre.
register-not-found-cannot-find = Me montrer où trouver un numéro
register-not-found-desk = Nous demander de chercher
register-look-up-too-many = { $time ->
        [later] Il y a eu trop d’essais. Réessayez plus tard ou contactez-nous.
       *[other] Il y a eu trop d’essais. Réessayez après { $time } ou contactez-nous.
    }
register-records-unavailable = Nous ne pouvons pas consulter vos données pour le moment. Cela vient de nous. Ce que vous avez saisi est toujours là. Réessayez dans quelques minutes.

## email

register-email-heading = Quelle est votre adresse e-mail personnelle ?
register-email-lead = Utilisez une adresse que personne d’autre ne consulte. Elle vous sert à vous connecter.
register-email-label = Votre adresse e-mail
register-email-hint = Nous y envoyons un code.
register-email-why-summary = Pourquoi strictement personnelle ?
register-email-why-text = Cette adresse nous permet de vérifier que c’est bien vous. Une personne qui lit vos e-mails pourrait voir vos données. N’utilisez donc pas une adresse partagée avec votre famille ou vos collègues. Et une adresse professionnelle disparaît quand vous quittez votre emploi.
register-email-submit = Envoyer le code
register-email-required = Saisissez votre adresse e-mail.
register-email-malformed = Saisissez une adresse e-mail comme nom@example.com.
register-email-too-long = Cette adresse e-mail est trop longue. Saisissez au maximum 254 caractères.
register-email-taken = Entre-temps, quelqu’un s’est enregistré avec cette adresse e-mail. Saisissez une autre adresse.
register-email-too-many = { $time ->
        [later] Nous avons envoyé trop de codes à cette adresse. Réessayez demain ou utilisez une autre adresse.
       *[other] Nous avons envoyé trop de codes à cette adresse. Réessayez après { $time } ou utilisez une autre adresse.
    }
register-email-wrong-codes = { $time ->
        [later] Trop de codes erronés ont été saisis pour cette adresse e-mail. Nous n’acceptons donc plus de code. Utilisez une autre adresse e-mail ou contactez-nous.
       *[other] Trop de codes erronés ont été saisis pour cette adresse e-mail. Nous n’accepterons à nouveau un code qu’après { $time }. Utilisez une autre adresse e-mail ou contactez-nous.
    }

## email-code

register-email-code-heading = Saisissez le code reçu par e-mail
register-email-code-lead = Nous avons envoyé un e-mail à { $email }.
register-email-code-change = Modifier l’adresse e-mail
register-email-code-no-resends = Nous ne pouvons plus envoyer de code à cette adresse pour l’instant. Utilisez le dernier code reçu ou modifiez l’adresse e-mail.
register-email-code-none-works = Il y a eu trop de codes erronés. Les codes envoyés ne sont plus valables et nous ne pouvons plus en envoyer à cette adresse pour l’instant. Modifiez l’adresse e-mail ou contactez-nous.
register-email-code-too-many = { $time ->
        [later] Nous avons envoyé trop de codes. Utilisez le dernier ou réessayez demain.
       *[other] Nous avons envoyé trop de codes. Utilisez le dernier ou demandez-en un autre après { $time }.
    }
register-email-code-too-many-blocked = { $time ->
        [later] Nous avons envoyé trop de codes. Réessayez demain ou contactez-nous.
       *[other] Nous avons envoyé trop de codes. Demandez-en un autre après { $time } ou contactez-nous.
    }
register-email-code-incorrect = { $tries ->
        [one] Ce n’est pas le code que nous avons envoyé. Regardez le dernier e-mail. Il vous reste un essai.
       *[other] Ce n’est pas le code que nous avons envoyé. Regardez le dernier e-mail. Il vous reste { $tries } essais.
    }
register-email-code-old = Ce code n’est plus valable. Saisissez le plus récent ou modifiez l’adresse e-mail.
register-email-code-none-summary = Pas d’e-mail avec un code ?
register-email-code-none-text = Cela peut prendre quelques minutes. Regardez aussi dans vos courriers indésirables (spam). Vérifiez l’adresse ci-dessus. Vous avez reçu un autre e-mail de notre part ? Il indique ce que vous pouvez faire.

## letter: the code by post

register-letter-heading = Votre code arrive par la poste
register-letter-lead = La lettre est arrivée ? Saisissez le code ci-dessous. Pas encore ? Vous pouvez fermer cette page et revenir plus tard.
register-letter-sent = Date d’envoi : { $sent }
register-letter-address = À : { $address }
register-letter-expected = Chez vous pour le { $expected }. Parfois, la poste met plus de temps.
register-letter-new-from = Pas de lettre ? Vous pouvez demander un nouveau code à partir du { $from }.
register-letter-valid-until = Utilisez le code au plus tard le { $until }.
register-letter-tries = { $tries ->
        [one] Il vous reste un essai pour le code.
       *[other] Vous avez { $tries } essais pour le code.
    }
register-letter-reference = Votre référence : { $reference }
register-posted-code-label = Code de la lettre
register-posted-code-hint = Huit lettres et chiffres, par exemple K7QM-3XPA. Les majuscules et le tiret n’ont pas d’importance. Ce n’est pas votre référence.
register-posted-code-required = Saisissez le code de la lettre.
register-posted-code-too-short = Ce code est trop court. Saisissez les huit lettres et chiffres.
register-posted-code-too-long = Ce code est trop long. Saisissez seulement les huit lettres et chiffres.
register-posted-code-malformed = Le code ne contient que des lettres et des chiffres. Recopiez celui de la lettre, par exemple K7QM-3XPA.
register-posted-code-incorrect = { $tries ->
        [one] Ce n’est pas le code de notre lettre. Comparez chaque lettre et chaque chiffre. Il vous reste un essai.
       *[other] Ce n’est pas le code de notre lettre. Comparez chaque lettre et chaque chiffre. Il vous reste { $tries } essais.
    }
register-posted-code-expired = Ce code a expiré, car la lettre est trop ancienne. Demandez un nouveau code.
register-posted-code-blocked = Il y a eu trop de codes erronés. Pour vous protéger, nous avons bloqué ce code. Demandez un nouveau code.
register-posted-code-none-works = Le code de cette lettre ne fonctionne plus.
register-posted-code-void = Ce code vient d’une lettre précédente. Saisissez le code de la lettre la plus récente.
register-letter-new = Envoyer un nouveau code par la poste
register-letter-new-hint = Le code de la lettre précédente ne fonctionnera alors plus.
register-letter-new-too-soon = La lettre est encore en route. Vous pourrez demander un nouveau code à partir du { $from }.
register-letter-new-sent = Nous envoyons un nouveau code par la poste. Le code précédent ne fonctionne plus.
register-letters-too-many = { $time ->
        [later] Nous vous avons déjà envoyé plusieurs lettres. Contactez-nous : nous vous aiderons à continuer.
       *[other] Nous vous avons déjà envoyé plusieurs lettres. Nous pourrons en envoyer une autre à partir du { $time }. C’est urgent ? Contactez-nous.
    }
register-letter-withheld = Nous vous avons déjà envoyé des lettres avec un code. Pour que personne ne puisse vous en faire envoyer sans cesse, la suivante pourra partir à partir du { $from }.
register-letter-withheld-now = Vous pouvez maintenant demander la lettre avec votre code.
register-letter-withheld-arrived = Vous aviez déjà commencé à vous enregistrer, et notre lettre est arrivée ? Continuez avec la référence qui figure dans cette lettre.
register-letter-withheld-resume = Continuer avec la référence de la lettre
register-letter-withheld-later = Pas de lettre ? Revenez à partir du { $from } : ce que vous avez saisi est conservé. Votre référence est { $reference }, elle figure aussi dans notre e-mail. C’est urgent ? Remplissez le formulaire ci-dessous : notre service prend le relais et aucune lettre ne suivra.
register-letter-contact-heading = Comment nous joindre
register-letter-address-incorrect = Ce n’est pas mon adresse
register-letter-address-incorrect-hint = Le code de la lettre ne fonctionnera alors plus. Ainsi, personne d’autre ne peut l’utiliser.
register-letter-address-incorrect-confirm = Mon adresse est incorrecte : bloquer ce code
register-letter-leave-heading = Vous pouvez fermer cette page
register-letter-leave-text = Ce que vous avez saisi est conservé. Nous vous avons envoyé par e-mail un lien vers cette page. Ouvrez ce lien quand la lettre arrive. Ou revenez chez { -brand } et saisissez votre référence { $reference }.
register-letter-back = Heureux de vous revoir. Ce que vous avez saisi est toujours là.
register-letter-why-summary = Pourquoi une lettre ?
register-letter-why-text = Nous voulons être sûrs que c’est bien vous qui vous enregistrez. La lettre arrive à votre domicile. Une autre personne qui a votre numéro ne peut donc pas s’enregistrer à votre nom.

## address-incorrect: “this is not my address”

register-address-incorrect-heading = Il nous faut d’abord votre bonne adresse
register-address-incorrect-lead = Le code que nous avons envoyé ne fonctionne plus. Personne d’autre ne peut donc l’utiliser.
register-address-incorrect-employer-heading = Demandez à votre employeur de corriger votre adresse
register-address-incorrect-employer = C’est votre employeur qui nous communique votre adresse. Quand il la corrige, nous recevons la nouvelle. Vous pouvez lui envoyer ce texte :
register-address-incorrect-employer-text =
    Madame, Monsieur,

    { -brand } n’a pas la bonne adresse pour moi. C’est vous qui la communiquez. Pourriez-vous la corriger et la transmettre à { -brand } ?

    Voici ma bonne adresse :
    (complétez votre adresse ici)

    Merci d’avance et cordialement,
    (complétez votre nom ici)
register-address-incorrect-copy = Copier le texte
register-address-incorrect-copied = C’est copié
register-address-incorrect-form-heading = Ou donnez-nous vous-même votre adresse
register-address-incorrect-form = Vous pouvez aussi nous donner votre adresse ici.
register-address-incorrect-insurer = Quelle est votre bonne adresse ? Nous la vérifions et nous la modifions dans nos dossiers.
register-address-incorrect-street-label = Rue
register-address-incorrect-city-label = Localité
register-address-incorrect-submit = Envoyer mon adresse
register-street-required = Saisissez votre rue.
register-street-too-long = Ce nom de rue est trop long. Abrégez-le.
register-city-required = Saisissez votre localité.
register-city-too-long = Ce nom de localité est trop long. Abrégez-le.
register-address-incorrect-sent = Nous avons bien reçu votre adresse. Votre référence est { $reference }.
register-address-incorrect-next-heading = Ensuite, nous envoyons un nouveau code
register-address-incorrect-next = Ce que vous avez saisi est conservé. Quand votre adresse est corrigée, revenez avec le lien dans notre e-mail ou avec votre référence { $reference }. Demandez alors ici un nouveau code.
register-address-incorrect-new-from = Vous pouvez demander un nouveau code à partir du { $from }.
register-address-incorrect-new-letter = Mon adresse est correcte maintenant : envoyer un nouveau code
register-address-incorrect-undo = C’était bien mon adresse : envoyer un nouveau code

## mobile

register-mobile-heading = Quel est votre numéro de GSM ?
register-mobile-lead = Vous recevez vos codes à ce numéro, pour que personne d’autre ne puisse se connecter. Sans votre accord, nous ne l’utilisons pour rien d’autre.
register-mobile-label = Votre numéro de GSM
register-mobile-hint = Par exemple 0470 12 34 56. Un numéro étranger ? Commencez par +, par exemple +31 6 12345678.
register-mobile-consent-label = { -brand } peut aussi m’appeler ou m’envoyer un SMS à ce numéro au sujet de mes assurances (facultatif)
register-mobile-consent-hint = Vous pouvez vous enregistrer sans cela. Vous pouvez changer d’avis à tout moment : contactez-nous.
register-mobile-submit = Envoyer le code
register-mobile-none-summary = Vous n’avez pas de GSM ?
register-mobile-none-text = Contactez-nous : nous chercherons une solution avec vous. Ce que vous avez rempli est conservé.
register-mobile-none-contact-heading = Comment nous joindre
register-mobile-required = Saisissez votre numéro de GSM.
register-mobile-too-long = Ce numéro est trop long. Saisissez un seul numéro.
register-mobile-not-mobile = Nous ne pouvons pas envoyer de SMS à ce numéro. Saisissez un numéro de GSM comme 0470 12 34 56 ou +31 6 12345678.
register-mobile-too-many = { $time ->
        [later] Nous avons envoyé trop de codes à ce numéro. Réessayez demain ou utilisez un autre numéro.
       *[other] Nous avons envoyé trop de codes à ce numéro. Réessayez après { $time } ou utilisez un autre numéro.
    }
register-mobile-wrong-codes = { $time ->
        [later] Trop de codes erronés ont été saisis pour ce numéro de GSM. Nous n’acceptons donc plus de code. Utilisez un autre numéro de GSM ou contactez-nous.
       *[other] Trop de codes erronés ont été saisis pour ce numéro de GSM. Nous n’accepterons à nouveau un code qu’après { $time }. Utilisez un autre numéro de GSM ou contactez-nous.
    }

## mobile-code

register-mobile-code-heading = Saisissez le code reçu par SMS
register-mobile-code-lead = Nous avons envoyé un SMS au { $mobile }.
register-mobile-code-change = Modifier le numéro de GSM
register-mobile-code-no-resends = Nous ne pouvons plus envoyer de code à ce numéro pour l’instant. Utilisez le dernier code reçu ou modifiez le numéro de GSM.
register-mobile-code-none-works = Il y a eu trop de codes erronés. Les codes envoyés ne sont plus valables et nous ne pouvons plus en envoyer à ce numéro pour l’instant. Modifiez le numéro de GSM ou contactez-nous.
register-mobile-code-too-many = { $time ->
        [later] Nous avons envoyé trop de codes. Utilisez le dernier ou réessayez demain.
       *[other] Nous avons envoyé trop de codes. Utilisez le dernier ou demandez-en un autre après { $time }.
    }
register-mobile-code-too-many-blocked = { $time ->
        [later] Nous avons envoyé trop de codes. Réessayez demain ou contactez-nous.
       *[other] Nous avons envoyé trop de codes. Demandez-en un autre après { $time } ou contactez-nous.
    }
register-mobile-code-old = Ce code n’est plus valable. Saisissez le plus récent ou modifiez le numéro de GSM.
register-mobile-code-none-summary = Pas de SMS ?
register-mobile-code-none-text = Cela peut prendre une minute. Vérifiez le numéro ci-dessus. Vérifiez que votre téléphone a du réseau et de la place pour recevoir des messages. Demandez ensuite un nouveau code.

## new-password

register-new-password-heading = Choisissez un mot de passe
register-new-password-lead = Vous vous connectez avec votre adresse e-mail, ce mot de passe et un code.
register-new-password-label = Nouveau mot de passe
register-new-password-hint = Au moins 8 caractères. Trois ou quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
register-password-required = Choisissez un mot de passe.
register-password-too-short = Ce mot de passe est trop court. Utilisez au moins 8 caractères.
register-password-too-long = Ce mot de passe est trop long. Utilisez au maximum 128 caractères.
register-password-common = Beaucoup de gens utilisent ce mot de passe. Il est donc facile à deviner. Choisissez-en un autre.
register-password-personal = D’autres peuvent deviner ce mot de passe : il contient votre nom, votre adresse e-mail, votre numéro de GSM, votre date de naissance ou « { -brand } ». Choisissez-en un autre.
register-password-pattern = Ce mot de passe répète les mêmes caractères ou suit un ordre, comme 12345678. Choisissez-en un plus difficile à deviner.

## second-factors

register-second-factors-heading = Comment voulez-vous recevoir votre code pour vous connecter ?
register-second-factors-lead = En plus de votre mot de passe, nous demandons toujours un code. Avec votre seul mot de passe, personne ne peut entrer.
register-second-factors-sms = Par SMS
register-second-factors-sms-hint = Au { $mobile }. Vous n’avez rien à installer.
register-second-factors-sms-later-hint = Nous vous demandons votre numéro dans un instant. Vous ne devez rien installer.
register-second-factors-authenticator = Avec une application d’authentification
register-second-factors-authenticator-hint = Une application sur votre téléphone affiche le code. Elle fonctionne aussi sans réseau.
register-second-factors-both = Les deux
register-second-factors-both-hint = Vous choisissez au moment de vous connecter. Si l’un ne fonctionne pas, il vous reste l’autre.
register-second-factors-required = Choisissez comment recevoir votre code.

## authenticator-setup

register-authenticator-setup-heading = Associez votre application d’authentification
register-authenticator-setup-lead = En deux étapes. Pas encore d’application ? Cherchez « authenticator » dans le magasin d’applications de votre téléphone.
register-authenticator-setup-first-heading = 1. Scannez cette image avec l’application
register-authenticator-setup-first = Ouvrez l’application, choisissez « ajouter un compte » et dirigez l’appareil photo vers l’image.
register-authenticator-setup-qr-alt = Code QR pour votre application d’authentification. La clé ci-dessous a le même effet.
register-authenticator-setup-open = L’application est sur cet appareil ? Ouvrir l’application
register-authenticator-setup-secret-label = Vous ne pouvez pas scanner ? Tapez cette clé dans l’application
register-authenticator-setup-secret-hint = L’application propose un choix ? Prenez « basé sur l’heure ». Les espaces et les majuscules n’ont pas d’importance.
register-authenticator-setup-copy = Copier la clé
register-authenticator-setup-copied = C’est copié
register-authenticator-setup-second-heading = 2. Saisissez le code affiché par l’application
register-authenticator-setup-hint = L’application affiche un nouveau code toutes les 30 secondes. Vous pouvez taper des espaces.
register-authenticator-setup-incorrect = { $tries ->
        [one] Ce n’est pas le code que l’application affiche maintenant. Saisissez le plus récent. Il vous reste un essai. Réglez d’abord la date et l’heure de votre téléphone sur automatique.
       *[other] Ce n’est pas le code que l’application affiche maintenant. Saisissez le plus récent. Il vous reste { $tries } essais. Cela ne fonctionne toujours pas ? Réglez la date et l’heure de votre téléphone sur automatique.
    }
register-authenticator-setup-blocked = Il y a eu trop de codes erronés. Cette clé ne fonctionne plus. Supprimez-la de l’application et recommencez avec une nouvelle clé.
register-authenticator-setup-again = Recommencer
register-authenticator-setup-other = Choisir une autre façon de recevoir votre code

## recovery-codes

register-recovery-codes-heading = Conservez vos codes de récupération
register-recovery-codes-lead = Si vous perdez votre téléphone, l’un de ces codes vous permet de retrouver votre accès. Chacun fonctionne une seule fois.
register-recovery-codes-once = Ces codes ne s’affichent qu’une seule fois. Copiez-les, téléchargez-les ou imprimez-les, et gardez-les en lieu sûr. Pas sur votre téléphone.
register-recovery-codes-list = Vos codes de récupération
register-recovery-codes-copy = Copier
register-recovery-codes-copied = C’est copié
register-recovery-codes-download = Télécharger
register-recovery-codes-print = Imprimer
register-recovery-codes-file = codes-de-recuperation
register-recovery-codes-file-heading = Codes de récupération de { $email } pour { -brand }, { $date }. Chacun fonctionne une seule fois.
register-recovery-codes-submit = J’ai conservé les codes

## check-answers

register-check-answers-heading = Vérifiez vos données
register-check-answers-lead = Tout est exact ? Alors, enregistrez-vous. Vous pouvez encore modifier chaque ligne.
register-check-answers-date-of-birth = Votre date de naissance
register-check-answers-family-name = Votre nom de famille
register-check-answers-home-address = Votre adresse
register-check-answers-home-address-value = { $postcode }, numéro { $number }, boîte : non indiquée
register-check-answers-home-address-value-box = { $postcode }, numéro { $number }, boîte { $box }
register-check-answers-email = Votre adresse e-mail
register-check-answers-mobile = Votre numéro de GSM
register-check-answers-consent = Nous pouvons aussi vous appeler ou vous envoyer un SMS au sujet de vos assurances
register-check-answers-consent-yes = Oui
register-check-answers-consent-no = Non
register-check-answers-password = Votre mot de passe
register-check-answers-password-value = Choisi. Nous ne l’affichons pas.
register-check-answers-second-factors = Votre code de connexion
register-check-answers-second-factors-both = Par SMS et avec une application d’authentification
register-change = Modifier
register-change-number = Modifier votre numéro
register-change-date-of-birth = Modifier votre date de naissance
register-change-family-name = Modifier votre nom de famille
register-change-home-address = Modifier votre adresse
register-change-email = Modifier votre adresse e-mail
register-change-mobile = Modifier votre numéro de GSM
register-change-consent = Modifier votre accord pour les appels et les SMS
register-change-password = Modifier votre mot de passe
register-change-second-factors = Modifier la façon de recevoir votre code
register-check-answers-replaces = Vous vous êtes déjà enregistré. Ces données remplaceront les précédentes. Vos sessions sur d’autres appareils seront fermées.
register-check-answers-submit = S’enregistrer

## registered: the end

register-registered-heading = Votre enregistrement est terminé
register-registered-reference = Votre référence : { $reference }
register-registered-next-heading = Comment vous connecter désormais
register-registered-credentials = Saisissez votre adresse e-mail { $email } et votre mot de passe.
register-registered-sms = Saisissez ensuite le code que nous envoyons par SMS à votre numéro qui se termine par { $ending }.
register-registered-authenticator = Saisissez ensuite le code affiché par votre application d’authentification.
register-registered-both = Choisissez ensuite votre code : par SMS à votre numéro qui se termine par { $ending }, ou dans votre application d’authentification.
register-registered-mail = Nous vous avons envoyé un e-mail avec ces informations.
register-registered-contact-heading = Vous avez encore des questions ?
register-registered-replaced = Vos anciennes données de connexion ne fonctionnent plus.
register-registered-log-in = Se connecter

## invitation: a company invites somebody by mail

register-invitation-title = Votre invitation
register-invitation-opening = Nous ouvrons votre invitation…
register-invitation-lost = Pour continuer, ouvrez de nouveau le lien de l’e-mail qui contient votre invitation. Vous configuriez la deuxième étape de votre connexion ? Reconnectez-vous.
register-invitation-over = Ce lien ne fonctionne plus. Vous avez déjà accepté l’invitation ? Connectez-vous. Sinon, ouvrez le lien du dernier e-mail ou demandez-en un nouveau à un administrateur de votre entreprise.
register-invitation-expired = Ce lien a expiré. Demandez-en un nouveau à un administrateur de votre entreprise.
register-invitation-already-user = Vous avez déjà accès à cette entreprise. Vous pouvez fermer cette page.
register-invitation-contact-heading = Vous n’y arrivez pas ?
register-invitation-heading = { $company } vous invite
register-invitation-lead = Bonjour { $name }. Cette invitation vous donne accès à { -brand } pour { $company }.
register-invitation-new = Vous choisissez un mot de passe et la façon de recevoir un code. Vous vous connectez ensuite avec { $email }. Cela prend environ cinq minutes.
register-invitation-account = Vous avez déjà un compte avec { $email }. Connectez-vous d’abord avec ce compte. Vous revenez ensuite ici pour accepter l’invitation.
register-invitation-log-in = Se connecter
register-invitation-log-in-first = Vous n’êtes pas encore connecté avec ce compte. Connectez-vous d’abord, puis acceptez l’invitation.
register-invitation-submit = Accepter l’invitation
register-invitation-not-you = Cette invitation n’est pas pour vous ? Fermez cette page. Rien ne change.

## invitation-accepted: the end

register-second-factor-set-up-heading = Vous êtes connecté
register-second-factor-set-up-lead = Vous avez configuré la deuxième étape de votre connexion.
register-invitation-accepted-heading = Vous avez accès
register-invitation-accepted-lead = Vous êtes connecté et pouvez commencer tout de suite pour { $company }.
register-invitation-accepted-next = Désormais, connectez-vous avec votre adresse e-mail, votre mot de passe et un code par SMS ou de votre application.
register-invitation-accepted-continue = Continuer

## Leaving and going on later

register-leave-summary = Continuer sur votre téléphone ou un autre appareil ?
register-leave-qr = Scannez ce code avec l’appareil photo de cet appareil. Nous vous enverrons alors un code par e-mail, pour que personne d’autre ne puisse continuer.
register-leave-qr-alt = Code QR qui ouvre votre enregistrement avec la référence { $reference } sur un autre appareil.
register-leave-address = Ou saisissez-y cette adresse : { $address }
register-time-limit = Le temps prévu pour vous enregistrer est presque écoulé.
register-notice-expired = Votre temps est écoulé, ou ce navigateur ne connaît pas votre enregistrement. Vous aviez terminé ? Connectez-vous. Vous avez une référence, reçue par e-mail ou par lettre ? Reprenez votre enregistrement. Sinon, recommencez. Cela se répète ? Autorisez les cookies pour ce site.
register-notice-expired-kept = Votre temps est écoulé. Nous avons repris votre première réponse. Vous avez une référence, reçue par e-mail ou par lettre ? Reprenez alors votre enregistrement. Cela se répète ? Autorisez les cookies pour ce site.
register-notice-expired-resume = Il ne s’est rien passé pendant un moment. Pour vous protéger, nous avons fermé votre enregistrement. Ce que vous avez saisi est conservé. Continuez avec votre référence { $reference }.
register-notice-expired-code = Le temps prévu pour saisir le code est écoulé. Continuez avec votre référence { $reference } pour recevoir un nouveau code.
register-notice-not-yet = Cette page ne s’ouvre que pendant l’enregistrement. Commencez ici, ou reprenez un enregistrement commencé plus tôt.
register-too-many = { $time ->
        [later] Trop d’enregistrements ont été commencés depuis votre réseau. Réessayez plus tard ou contactez-nous.
       *[other] Trop d’enregistrements ont été commencés depuis votre réseau. Réessayez après { $time } ou contactez-nous.
    }

## resume-reference

register-resume-reference-heading = Quelle est la référence de votre enregistrement ?
register-resume-reference-lead = Elle figure dans notre e-mail et dans notre lettre. Nous vous envoyons ensuite un code par e-mail, pour que personne d’autre ne puisse continuer.
register-resume-reference-label = Votre référence
register-resume-reference-hint = Huit lettres et chiffres, par exemple 4TBN-82RC. Ce n’est pas le code de la lettre.
register-resume-reference-new = Je n’ai pas de référence : commencer un nouvel enregistrement
register-resume-reference-required = Saisissez la référence de votre enregistrement.
register-resume-reference-too-short = Cette référence est trop courte. Saisissez les huit lettres et chiffres.
register-resume-reference-too-long = Cette référence est trop longue. Saisissez seulement les huit lettres et chiffres.
register-resume-reference-malformed = Une référence ne contient que des lettres et des chiffres, par exemple 4TBN-82RC.

## resume-code: the words of email-code do for the rest

register-resume-code-heading = Saisissez le code reçu par e-mail
register-resume-code-lead = Si cette référence existe, nous avons envoyé un code à l’adresse e-mail qui y correspond.
register-resume-code-change = Modifier la référence
register-resume-code-no-resends = Nous ne pouvons plus envoyer de code pour l’instant. Utilisez le dernier code reçu ou réessayez demain.
register-resume-code-none-works = Il y a eu trop de codes erronés. Les codes envoyés ne sont plus valables et nous ne pouvons plus en envoyer pour l’instant. Réessayez demain ou contactez-nous.
register-resume-wrong-codes = { $time ->
        [later] Trop de codes erronés ont été saisis pour cette référence. Nous n’acceptons donc plus de code. Enregistrez-vous à nouveau ou contactez-nous.
       *[other] Trop de codes erronés ont été saisis pour cette référence. Nous n’accepterons à nouveau un code qu’après { $time }. Enregistrez-vous à nouveau ou contactez-nous.
    }
register-resume-code-old = Ce code n’est plus valable. Saisissez le plus récent ou réessayez demain.
register-resume-code-none-summary = Pas d’e-mail avec un code ?
register-resume-code-none-text = Cela peut prendre quelques minutes. Regardez aussi dans vos courriers indésirables (spam). Vérifiez chaque lettre et chaque chiffre de la référence. Votre enregistrement date d’il y a plusieurs mois ? Commencez-en alors un nouveau.
