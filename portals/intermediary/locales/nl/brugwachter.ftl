### Brugwachter: de eigen woorden van dit portaal voor kantoren van tussenpersonen. Het spreekt met je; wat daarvoor anders moet,
### staat in de bestanden hiernaast, die heten zoals de algemene.

-brand = Brugwachter
-your-portal = je adviseursportaal
-help-desk-city = Utrecht
contact-help-desk-name = Servicedesk
contact-help-desk-for = Voor vragen over inloggen en als je account geblokkeerd is. De beheerder van je kantoor kan je mobiele nummer wijzigen, de tweede stap van je login resetten en een blokkering door je kantoor opheffen. Heeft je kantoor nog geen beheerder? Mail ons je tussenpersoonnummer en de naam, het e-mailadres en het mobiele nummer van wie dat wordt.
help-desk-open-until = Servicedesk open tot { $time } uur
help-desk-opens-today = Servicedesk gesloten tot { $time } uur
help-desk-opens-tomorrow = Servicedesk gesloten tot morgen { $time } uur
help-desk-opens-on = Servicedesk gesloten tot { $day } { $time } uur
help-desk-closed = Servicedesk gesloten
start-heading = Alles voor je klanten, over één brug
start-lead = In { -your-portal } vind je de offertes, polissen en schades van je klanten. Log in met je wachtwoord en een code die alleen jij krijgt.
credentials-lead = Naar de offertes, polissen en schades van je klanten.
sms-code-none-text = Het kan een minuut duren. Controleer of je telefoon bereik heeft en plaats voor berichten. Vraag daarna een nieuwe code aan. Heb je een nieuw nummer? Vraag de beheerder van je kantoor om het te wijzigen.
authenticator-code-refused-text = Misschien loopt de klok van je telefoon niet gelijk. Zet datum en tijd op automatisch en vul de volgende code in. Is de app weg of heb je een nieuwe telefoon? Vraag de beheerder van je kantoor om de tweede stap van je login te resetten.
account-blocked-until = Je kunt weer inloggen vanaf { $time }. Heb je haast? Neem contact op met de servicedesk. Die kan je account deblokkeren, de beheerder van je kantoor niet.
account-blocked-for-good = Neem contact op met de servicedesk om je account te deblokkeren. We controleren eerst of jij het bent. De beheerder van je kantoor kan dit niet voor je doen.
help-phone-ask = Lukt dat niet? Vraag de beheerder van je kantoor om je nummer te wijzigen of de tweede stap van je login te resetten. Weet je niet wie dat is? Vraag het een collega die wel kan inloggen. Ben je zelf de enige beheerder? Neem dan contact met ons op.
help-blocked-ask = Heb je haast of staat er geen tijdstip bij? Neem contact op met de servicedesk: die deblokkeert je account. Kreeg je een e-mail dat een beheerder je toegang heeft geblokkeerd? Die blokkering kan alleen een beheerder van je kantoor opheffen.
letter-sender =
    { -brand }
    Brugstraat 3
    3511 AB Utrecht
