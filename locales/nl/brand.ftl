### What a portal replaces first: its name, its words, whom to ask.
### A portal’s own files, portals/<portal>/locales/<language>/*.ftl, take the place of what has the same id here.

## The brand

-brand = Voordeur
-your-portal = uw klantenzone
-client-reference = klantreferentie
-customer-id-number = klantnummer
-help-desk-city = Brussel
brand-name = { -brand }

## Whom to ask. For each contact in portal.toml: contact-{its id}-name and contact-{its id}-for

contact-help-desk-name = Helpdesk
contact-help-desk-for = Voor al uw vragen over registreren en inloggen. Houd uw identiteitskaart bij de hand: zo weten we dat u het bent.
