### Où mène le lien reçu par e-mail par lequel un utilisateur confirme l’adresse e-mail qu’un administrateur de l’entreprise a indiquée.

## Ouvrir le lien

confirm-email-title = Votre nouvelle adresse e-mail
confirm-email-opening = Nous ouvrons le lien…
confirm-email-lost = Pour continuer, ouvrez de nouveau le lien reçu dans l’e-mail concernant votre nouvelle adresse.
confirm-email-over = Ce lien ne fonctionne pas, ou pas avec le compte auquel vous êtes connecté.
confirm-email-over-next = Vous avez déjà confirmé l’adresse ? Vous n’avez plus rien à faire : utilisez-la désormais pour vous connecter. Sinon, ouvrez le lien du dernier e-mail ou demandez à un administrateur de votre entreprise de saisir à nouveau l’adresse.
confirm-email-home = Mon espace
confirm-email-contact-heading = Vous n’y arrivez pas ?

## Confirmer

confirm-email-heading = Est-ce votre nouvelle adresse e-mail ?
confirm-email-lead = Un administrateur de { $company } a saisi une autre adresse e-mail pour vous.
confirm-email-present = Vous vous connectez actuellement avec
confirm-email-new = Et désormais avec
confirm-email-after = Votre adresse actuelle ne fonctionnera plus. Vous serez déconnecté partout, sauf ici.
confirm-email-submit = Utiliser désormais cette adresse
confirm-email-not-right = Ce n’est pas correct ? Fermez cette page : rien ne change. Prévenez aussi l’administrateur.
confirm-email-step-up-needed = Rien n’a encore changé : confirmez d’abord votre identité.
confirm-email-already-user = Entre-temps, un collègue utilise cette adresse e-mail. Rien n’a donc changé. Demandez à un administrateur de votre entreprise d’en saisir une autre pour vous.

## La fin

confirm-email-done-heading = Votre nouvelle adresse e-mail est enregistrée
confirm-email-done-lead = Votre mot de passe et la façon dont vous recevez un code restent les mêmes.
confirm-email-done-term = Vous vous connectez avec
confirm-email-done-elsewhere = Vous êtes déconnecté partout, sauf ici. Nous vous avons aussi prévenu à votre ancienne adresse.
confirm-email-done-continue = Continuer
