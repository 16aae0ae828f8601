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
account-blocked-until = U kunt weer inloggen vanaf { $time }. Hebt u haast? Neem contact op met de servicedesk. Die kan uw account deblokkeren, de beheerder van uw bedrijf niet.
account-blocked-for-good = Neem contact op met de servicedesk om uw account te deblokkeren. We controleren eerst of u het bent. De beheerder van uw bedrijf kan dit niet voor u doen.
help-phone-ask = Lukt dat niet? Vraag de beheerder van uw bedrijf om uw nummer te wijzigen of de tweede stap van uw login te resetten. Bent u zelf de enige beheerder? Neem dan contact met ons op en houd uw KVK-nummer en uw identiteitsbewijs bij de hand.
help-blocked-ask = Hebt u haast of staat er geen tijdstip bij? Neem contact op met de servicedesk: die deblokkeert uw account. Kreeg u een e-mail dat een beheerder uw toegang heeft geblokkeerd? Die blokkering kan alleen een beheerder van uw bedrijf opheffen.
register-mobile-hint = Bijvoorbeeld 06 12345678. Een buitenlands nummer? Begin met +, bijvoorbeeld +32 470 12 34 56.
mail-recovery-code-used-text =
    Geachte heer of mevrouw,

    Iemand heeft zojuist op uw account ingelogd met uw wachtwoord en een van uw herstelcodes. { $left ->
        [0] Dat was de laatste: u hebt er geen meer over.
        [one] Die code werkt nu niet meer. U hebt er nog één over.
       *[other] Die code werkt nu niet meer. U hebt er nog { $left } over.
    }

    Was u dit zelf en hebt u uw telefoon nog? Dan hoeft u niets te doen. Gebruik de volgende keer weer de code van uw app.

    Bent u uw telefoon kwijt of zijn uw codes bijna op? Vraag de beheerder van uw bedrijf om de tweede stap van uw login te resetten. De volgende keer dat u inlogt, koppelt u de app op uw telefoon en krijgt u nieuwe herstelcodes.

    Was u dit niet? Dan kent iemand anders uw wachtwoord en heeft die uw codes. Bel of mail ons meteen. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
letter-sender =
    { -brand }
    Kade 7
    1011 AB Amsterdam
