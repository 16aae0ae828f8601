### What a portal replaces first: its name, its words, whom to ask.
### A portal’s own files, portals/<portal>/locales/<language>/*.ftl, take the place of what has the same id here.

## The brand

# The name of the insurer.
-brand = Voordeur
# What the portal is called, with “your”.
-your-portal = your customer area
# What the insurer calls the number of a customer or contract, as on its documents: always after “your”, so that its gender does not matter.
-client-reference = client reference
# What the insurer calls the number on a person’s customer card: always after “your” or between quotation marks.
-customer-id-number = customer ID number
# The city by whose clock the opening hours are told.
-help-desk-city = Brussels
# In the header of every page: the name beside the logo, which leads to the start page.
brand-name = { -brand }

## Whom to ask. For each contact in portal.toml: contact-{its id}-name and contact-{its id}-for

# Heading of the contact panel.
contact-help-desk-name = Help desk
# Below it: what this contact is for.
contact-help-desk-for = For all your questions about registering and logging in. Have your identity card at hand, so that we can check that it is you.
