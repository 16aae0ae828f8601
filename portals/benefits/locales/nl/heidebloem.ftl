### Heidebloem: de eigen woorden van dit portaal voor werknemers.

-brand = Heidebloem
-your-portal = uw voordelenportaal
contact-help-desk-for = Voor al uw vragen over registreren en inloggen. Houd uw { -customer-id-number } bij de hand: het staat op uw kaart, of in een brief of e-mail van ons.
start-heading = Alle voordelen van uw werk bij elkaar
start-lead = In { -your-portal } vindt u uw aanvullend pensioen, uw hospitalisatieverzekering en uw documenten. Log in met uw wachtwoord en een code die alleen u krijgt.
credentials-lead = Naar uw aanvullend pensioen, uw hospitalisatieverzekering en uw documenten.
help-phone-ask = Lukt dat niet? Neem contact met ons op. We passen uw nummer aan zodra we weten dat u het bent. Houd uw identiteitskaart en uw { -customer-id-number } bij de hand.
register-means-customer-id-needs = Uw { -customer-id-number }, een contractnummer of onze referentie op een brief over een ziekenhuisopname. Ook uw geboortedatum en uw achternaam.
letter-sender =
    { -brand }
    Heidestraat 25
    1000 Brussel
