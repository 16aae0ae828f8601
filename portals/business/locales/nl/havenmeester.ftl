### Havenmeester: de eigen woorden van dit portaal voor bedrijven en ondernemers.

-brand = Havenmeester
-your-portal = uw bedrijfsportaal
-help-desk-city = Amsterdam
contact-help-desk-name = Servicedesk
contact-help-desk-for = Voor al uw vragen over inloggen. Vraag het ook gerust aan de beheerder van uw bedrijf.
help-desk-open-until = Servicedesk nu open, tot { $time } uur
help-desk-opens-today = Servicedesk gesloten, open vandaag om { $time } uur
help-desk-opens-tomorrow = Servicedesk gesloten, open morgen om { $time } uur
help-desk-opens-on = Servicedesk gesloten, open { $day } om { $time } uur
help-desk-closed = Servicedesk gesloten
start-heading = Uw bedrijf in veilige haven
start-lead = In { -your-portal } vindt u de polissen, documenten en schades van uw bedrijf. U logt in met uw wachtwoord en een code die alleen u krijgt.
help-phone-ask = Anders past de servicedesk uw nummer aan, nadat wij weten dat u het bent. Houd uw KVK-nummer en uw identiteitsbewijs bij de hand.
