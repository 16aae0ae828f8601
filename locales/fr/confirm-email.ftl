### Où mène le lien reçu par e-mail par lequel un utilisateur confirme l’adresse e-mail qu’un administrateur de l’entreprise a indiquée.

## Ouvrir le lien

confirm-email-title = Votre nouvelle adresse e-mail
confirm-email-opening = Nous ouvrons le lien…
confirm-email-lost = Pour continuer, ouvrez à nouveau le lien dans l’e-mail au sujet de votre nouvelle adresse.
confirm-email-over = Ce lien ne fonctionne pas, ou pas avec le compte avec lequel vous êtes connecté.
confirm-email-over-next = Vous avez déjà confirmé l’adresse ? Vous n’avez plus rien à faire : connectez-vous désormais avec celle-ci. Sinon, ouvrez le lien dans l’e-mail le plus récent, ou demandez à un administrateur de votre entreprise d’indiquer l’adresse encore une fois.
confirm-email-home = Mon compte
confirm-email-contact-heading = Vous n’y arrivez pas ?

## Confirmer

confirm-email-heading = Est-ce votre nouvelle adresse e-mail ?
confirm-email-lead = Un administrateur de { $company } a indiqué une autre adresse e-mail pour vous.
confirm-email-present = Vous vous connectez maintenant avec
confirm-email-new = Et désormais avec
confirm-email-after = Ensuite, votre adresse actuelle ne fonctionne plus. Vous êtes déconnecté partout, sauf ici.
confirm-email-submit = Utiliser désormais cette adresse
confirm-email-not-right = Ce n’est pas correct ? Fermez cette page. Rien ne change.
confirm-email-step-up-needed = Rien n’a encore changé : confirmez d’abord que c’est bien vous.
confirm-email-already-user = Un collègue a entre-temps cette adresse e-mail, rien n’a donc changé. Demandez à un administrateur de votre entreprise d’en indiquer une autre pour vous.

## La fin

confirm-email-done-heading = Votre nouvelle adresse e-mail est enregistrée
confirm-email-done-lead = Votre mot de passe et la façon dont vous recevez un code restent les mêmes.
confirm-email-done-term = Vous vous connectez avec
confirm-email-done-elsewhere = Vous êtes déconnecté partout, sauf ici. Nous avons aussi prévenu votre ancienne adresse.
confirm-email-done-continue = Continuer
