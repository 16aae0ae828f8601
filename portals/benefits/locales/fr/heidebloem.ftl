### Heidebloem : les mots propres à ce portail pour les travailleurs.

-brand = Heidebloem
-your-portal = votre espace avantages
contact-help-desk-for = Pour toutes vos questions sur l’enregistrement et la connexion. Gardez votre { -customer-id-number } sous la main : il figure sur votre carte, ou dans une lettre ou un e-mail de notre part.
start-heading = Tous les avantages de votre travail réunis
start-lead = Dans { -your-portal }, vous retrouvez votre pension complémentaire, votre assurance hospitalisation et vos documents. Connectez-vous avec votre mot de passe et un code strictement personnel.
credentials-lead = Pour accéder à votre pension complémentaire, à votre assurance hospitalisation et à vos documents.
help-phone-ask = Sinon, contactez-nous. Nous modifierons votre numéro après avoir vérifié que c’est bien vous. Gardez votre carte d’identité et votre { -customer-id-number } sous la main.
register-means-customer-id-needs = Votre { -customer-id-number }, un numéro de contrat, ou notre référence sur une lettre concernant une hospitalisation. Et votre date de naissance et votre nom de famille.
letter-sender =
    { -brand }
    Rue de la Bruyère 25
    1000 Bruxelles
