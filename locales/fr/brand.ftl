### What a portal replaces first: its name, its words, whom to ask.
### A portal’s own files, portals/<portal>/locales/<language>/*.ftl, take the place of what has the same id here.

## The brand

-brand = Voordeur
-your-portal = votre espace client
-client-reference = référence client
-customer-id-number = numéro client
-help-desk-city = Bruxelles
brand-name = { -brand }

## Whom to ask. For each contact in portal.toml: contact-{its id}-name and contact-{its id}-for

contact-help-desk-name = Service d’assistance
contact-help-desk-for = Pour toutes vos questions sur l’enregistrement et la connexion. Gardez votre carte d’identité sous la main : elle nous permet de vérifier votre identité.
