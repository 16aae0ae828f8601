### Havenmeester: de eigen woorden van dit portaal voor bedrijven en ondernemers.

-brand = Havenmeester
-your-portal = uw bedrijfsportaal
-help-desk-city = Amsterdam
contact-help-desk-name = Servicedesk
contact-help-desk-for = Voor al uw vragen over inloggen. De beheerder van uw bedrijf kan u ook helpen.
help-desk-open-until = Servicedesk open tot { $time } uur
help-desk-opens-today = Servicedesk gesloten tot { $time } uur
help-desk-opens-tomorrow = Servicedesk gesloten tot morgen { $time } uur
help-desk-opens-on = Servicedesk gesloten tot { $day } { $time } uur
help-desk-closed = Servicedesk gesloten
start-heading = Uw bedrijf in veilige haven
start-lead = In { -your-portal } vindt u de polissen, documenten en schades van uw bedrijf. Log in met uw wachtwoord en een code die alleen u krijgt.
help-phone-other = Kunt u de code op een andere manier krijgen? Op het scherm waar u de code invult, ziet u welke andere manieren u hebt.
help-phone-ask = Lukt dat niet? Neem contact met ons op. We passen uw nummer aan zodra we weten dat u het bent. Houd uw KVK-nummer en uw identiteitsbewijs bij de hand.
letter-sender =
    { -brand }
    Kade 7
    1011 AB Amsterdam
