### What the auth API sends, and the outbox page, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## SMS

sms-log-in-code = { $code } is je inlogcode voor { -brand }. De code is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.
sms-step-up-code = { $code } is je code om bij { -brand } te bevestigen dat jij het bent. De code is { $minutes } minuten geldig. Geef hem aan niemand.
sms-register-mobile-code = { $code } is je code om dit nummer te bevestigen bij { -brand }. De code is { $minutes } minuten geldig. Geef hem aan niemand.

## Mails

mail-account-blocked-text =
    Hallo,

    Iemand heeft je e-mailadres en wachtwoord ingevuld en daarna verschillende keren een verkeerde code. Om je account te beschermen hebben wij het inloggen { $minutes } minuten geblokkeerd. Daarna werkt het vanzelf weer.

    Was je dit zelf? Wacht { $minutes } minuten en log opnieuw in.

    Was jij dit niet? Dan kent iemand anders je wachtwoord. Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-account-closed-text =
    Hallo,

    Iemand heeft je e-mailadres en wachtwoord ingevuld en daarna heel vaak een verkeerde code. Om je account te beschermen hebben wij het inloggen geblokkeerd.

    Bel of mail ons om weer te kunnen inloggen. De beheerder van je kantoor kan je account niet deblokkeren. Onze gegevens vind je hier:
    { $help }

    Was jij dit niet? Dan kent iemand anders je wachtwoord. Neem vandaag nog contact met ons op.

    Met vriendelijke groeten
    { -brand }
mail-codes-blocked-text =
    Hallo,

    Iemand heeft je e-mailadres en wachtwoord ingevuld en daarna verschillende keren een verkeerde code. Om je account te beschermen hebben wij die inlogpoging gestopt.

    Was je dit zelf? Je kunt meteen opnieuw inloggen met een nieuwe code.

    Was jij dit niet? Dan kent iemand anders je wachtwoord. Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-step-up-codes-blocked-text =
    Hallo,

    Iemand die op je account is ingelogd, heeft verschillende keren een verkeerde code ingevuld om iets te mogen wijzigen. Er is niets gewijzigd: om je account te beschermen hebben wij die poging gestopt.

    Was je dit zelf? Wacht even en vraag dan een nieuwe code.

    Was jij dit niet? Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-recovery-code-used-text =
    Hallo,

    Iemand heeft zojuist op je account ingelogd met je wachtwoord en een van je herstelcodes. { $left ->
        [0] Dat was de laatste: je hebt er geen meer over.
        [one] Die code werkt nu niet meer. Je hebt er nog één over.
       *[other] Die code werkt nu niet meer. Je hebt er nog { $left } over.
    }

    Was je dit zelf en heb je je telefoon nog? Dan hoef je niets te doen. Gebruik de volgende keer weer de code van je app.

    Ben je je telefoon kwijt of zijn je codes bijna op? Vraag de beheerder van je kantoor om de tweede stap van je login te resetten. De volgende keer dat je inlogt, koppel je de app op je telefoon en krijg je nieuwe herstelcodes.

    Was jij dit niet? Dan kent iemand anders je wachtwoord en heeft die je codes. Bel of mail ons meteen. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

## Mails to somebody who registers

mail-register-email-code-subject = { $code } is je code van { -brand }
mail-register-email-code-text =
    Hallo,

    Je registreert je bij { -brand }. Met deze code bevestig je je e-mailadres:

    { $code }

    Vul de code in op de pagina waar je was. Hij is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

    Heb je dit niet gevraagd? Dan heeft iemand waarschijnlijk een tikfout gemaakt. Je hoeft niets te doen.

    Met vriendelijke groeten
    { -brand }
mail-register-email-taken-subject = Je hebt al een account bij { -brand }
mail-register-email-taken-text =
    Hallo,

    Iemand heeft je e-mailadres ingevuld om zich bij { -brand } te registreren. Je hebt al een account met dit adres. Daarom zijn wij niet verdergegaan. Wij hebben niet gezegd dat je account bestaat.

    Was je dit zelf? Je hoeft je niet opnieuw te registreren. Log hier in:
    { $log_in }

    Deel je dit adres met iemand die zich wilde registreren? Die persoon heeft een e-mailadres nodig dat niemand anders gebruikt.

    Was jij dit niet? Dan hoef je niets te doen: je account is veilig.

    Heb je een vraag? Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-register-begun-subject = Later verder met je registratie
mail-register-begun-text =
    Hallo,

    Je e-mailadres is bevestigd. Wil je nu stoppen? Je kunt later verder met je registratie bij { -brand }, ook op een ander toestel:
    { $resume }

    Je referentie is { $reference }.

    Op die pagina sturen wij een nieuwe code naar dit e-mailadres. Zonder die code kan niemand verder.

    Ben je al geregistreerd? Dan heb je deze e-mail niet meer nodig.

    Met vriendelijke groeten
    { -brand }
mail-register-letter-sent-subject = Je registratiecode komt per post
mail-register-letter-sent-text =
    Hallo,

    Wij sturen je registratiecode per post naar dit adres:
    { $address_masked }

    De brief is normaal uiterlijk { $expected_on } bij je. Soms doet de post er langer over. Heb je dan nog niets ontvangen? Vanaf { $new_code_from } kun je een nieuwe code aanvragen.

    Heb je de brief? Ga dan hier verder:
    { $resume }

    Je referentie is { $reference }.

    Is dit niet je adres? Laat het ons weten op dezelfde pagina.

    Met vriendelijke groeten
    { -brand }
mail-register-resume-code-subject = { $code } is je code van { -brand }
mail-register-resume-code-text =
    Hallo,

    Je gaat verder met je registratie bij { -brand }. Vul deze code in:

    { $code }

    De code is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

    Heb je dit niet gevraagd? Dan heeft iemand je referentie ingevuld. Zonder deze code kan niemand verder. Je hoeft dus niets te doen.

    Met vriendelijke groeten
    { -brand }
mail-registered-subject = Je account bij { -brand } is klaar
mail-registered-text =
    Hallo { $name },

    Je bent geregistreerd. Zo log je de volgende keer in:

    1. Ga naar { $log_in }
    2. Vul je e-mailadres en je wachtwoord in.
    3. { $factors ->
        [sms] Vul de code in die wij per sms sturen naar je nummer dat eindigt op { $number_ending }.
        [authenticator] Vul de code uit je authenticator-app in.
       *[both] Vul de code in die wij per sms sturen naar je nummer dat eindigt op { $number_ending }, of de code uit je authenticator-app.
    }

    Heb je je niet zelf geregistreerd? Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-registration-replaced-subject = Je account bij { -brand } is opnieuw geregistreerd
mail-registration-replaced-text =
    Hallo,

    Je account is opnieuw geregistreerd, met de code uit een brief die wij naar je postadres stuurden. Vanaf nu log je in met het e-mailadres, het wachtwoord en het mobiele nummer of de app van die nieuwe registratie. De oude werken niet meer en alle toestellen zijn uitgelogd.

    Was je dit zelf? Dan hoef je niets te doen.

    Was jij dit niet? Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

## Mails about what an administrator of a company did

mail-invitation-subject = { $by } geeft je toegang tot { -brand } voor { $company }
mail-invitation-text =
    Hallo,

    { $by } van { $company } geeft je toegang tot { -your-portal } van { -brand }. Met deze link kies je een wachtwoord en hoe je een code krijgt om in te loggen. Dat duurt ongeveer vijf minuten. Houd je mobiele telefoon bij de hand:
    { $link }

    Heb je al een account met dit e-mailadres? Log daarmee in en accepteer de uitnodiging.

    De link werkt één keer, { $days } dagen lang, en is alleen voor jou bedoeld. Stuur hem niet door.

    Ken je { $company } niet? Dan hoef je niets te doen. Zonder deze link krijgt niemand toegang in jouw naam.

    Met vriendelijke groeten
    { -brand }
mail-invitation-withdrawn-subject = Je uitnodiging van { $company } werkt niet meer
mail-invitation-withdrawn-text =
    Hallo,

    Een beheerder van { $company } heeft je uitnodiging voor { -brand } ingetrokken. De link in onze eerdere e-mail werkt niet meer. Je hoeft niets te doen.

    Is dit volgens jou een vergissing? Vraag het de beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }
mail-access-changed-subject = Je toegang tot { -brand } voor { $company } is gewijzigd
mail-access-changed-text =
    Hallo,

    Een beheerder van { $company } heeft zojuist gewijzigd wat je bij { -brand } kunt doen. Je ziet het als je de volgende keer inlogt:
    { $log_in }

    Ontbreekt er iets of kun je te veel? Vraag het je beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }
mail-access-blocked-subject = Je toegang tot { -brand } voor { $company } is geblokkeerd
mail-access-blocked-text =
    Hallo,

    Een beheerder van { $company } heeft zojuist je toegang geblokkeerd. Je bent uitgelogd en kunt de gegevens van { $company } bij { -brand } niet meer zien.

    Weet je niet waarom, of heb je toegang nodig? Vraag het je beheerder bij { $company }: alleen die kan de blokkering opheffen.

    Met vriendelijke groeten
    { -brand }
mail-access-restored-subject = Je hebt weer toegang tot { -brand } voor { $company }
mail-access-restored-text =
    Hallo,

    Een beheerder van { $company } heeft zojuist de blokkering van je toegang opgeheven. Log in zoals voorheen:
    { $log_in }

    Heb je geen toegang meer nodig? Laat het je beheerder bij { $company } weten.

    Met vriendelijke groeten
    { -brand }
mail-access-removed-subject = Je hebt geen toegang meer tot { -brand } voor { $company }
mail-access-removed-text =
    Hallo,

    Een beheerder van { $company } heeft je zojuist als gebruiker verwijderd. Je bent uitgelogd en kunt de gegevens van { $company } bij { -brand } niet meer zien.

    Is dit volgens jou een vergissing? Vraag het je beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }
mail-log-in-email-code-subject = { $code } is je code van { -brand }
mail-log-in-email-code-text =
    Hallo,

    Je logt in bij { -brand } en moet de tweede stap van je login instellen. Met deze code bevestig je dat jij het bent:

    { $code }

    Vul de code in op de pagina waar je was. Hij is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

    Log je niet in? Dan kent iemand je wachtwoord. Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-second-factor-set-up-subject = De tweede stap van je login bij { -brand } is opnieuw ingesteld
mail-second-factor-set-up-text =
    Hallo,

    De tweede stap van je login bij { -brand } is zojuist opnieuw ingesteld. Wat je daarvoor gebruikte, werkt niet meer en je bent overal elders uitgelogd.

    Was je dit zelf? Dan hoef je niets te doen.

    Was jij dit niet? Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-second-factor-reset-subject = De tweede stap van je login bij { -brand } is gereset
mail-second-factor-reset-text =
    Hallo,

    Een beheerder van { $company } heeft zojuist de tweede stap van je login gereset. Het telefoonnummer of de app die je daarvoor gebruikte, werkt niet meer en je bent overal uitgelogd.

    Log in met je e-mailadres en je wachtwoord. Daarna sturen wij een code naar dit e-mailadres en stel je de tweede stap opnieuw in:
    { $log_in }

    Heb je hier niet om gevraagd? Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-sessions-ended-subject = Je bent uitgelogd bij { -brand }
mail-sessions-ended-text =
    Hallo,

    Een beheerder van { $company } heeft je zojuist overal uitgelogd. Je wachtwoord en de tweede stap van je login werken nog. Log hier weer in:
    { $log_in }

    Wil je weten waarom? Vraag het je beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }
mail-name-changed-subject = Je naam bij { $company } is gewijzigd
mail-name-changed-text =
    Hallo,

    Een beheerder van { $company } heeft zojuist je naam bij { -brand } gewijzigd. Collega’s zien nu: { $name }

    Klopt dat niet? Vraag je beheerder bij { $company } om het te verbeteren.

    Met vriendelijke groeten
    { -brand }
mail-new-email-asked-subject = Er is bij { -brand } een nieuw e-mailadres voor je ingevuld
mail-new-email-asked-text =
    Hallo,

    Een beheerder van { $company } heeft zojuist een ander e-mailadres ingevuld waarmee je inlogt: { $email }

    Er is nog niets gewijzigd. Wij hebben een link naar het nieuwe adres gestuurd. Als je die opent en bevestigt, log je voortaan in met het nieuwe adres en werkt dit adres niet meer.

    Klopt dit niet? Bevestig het dan niet en bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-confirm-email-subject = Bevestig je nieuwe e-mailadres voor { -brand }
mail-confirm-email-text =
    Hallo,

    Een beheerder van { $company } heeft dit zojuist als je nieuwe e-mailadres ingevuld. Klopt dat? Open deze link, log in zoals je nu doet en bevestig:
    { $link }

    Daarna log je in met dit e-mailadres. De link werkt { $days } dagen.

    Ken je { $company } niet of klopt dit niet? Dan hoef je niets te doen. Zonder jouw bevestiging verandert er niets.

    Met vriendelijke groeten
    { -brand }
mail-email-changed-subject = Je logt bij { -brand } nu in met een ander e-mailadres
mail-email-changed-text =
    Hallo,

    Je nieuwe e-mailadres bij { -brand } is zojuist bevestigd: { $email }

    Je logt er voortaan mee in en wij schrijven je daar. Met het adres waarop je deze e-mail krijgt, kun je niet meer inloggen. Op al je andere toestellen ben je uitgelogd.

    Was jij dit niet? Bel of mail ons meteen. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-new-email-taken-subject = Je e-mailadres is voor iemand anders ingevuld
mail-new-email-taken-text =
    Hallo,

    Een kantoor heeft bij { -brand } jouw e-mailadres ingevuld voor een van zijn gebruikers. Je hebt al een account met dit adres. Daarom is er niets gewijzigd. Wij hebben niet gezegd dat je account bestaat.

    Heb je dit gevraagd voor een collega? Kies dan een adres dat niemand anders gebruikt.

    Heb je een vraag? Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }
mail-new-mobile-asked-subject = Bevestig je nieuwe mobiele nummer voor { -brand }
mail-new-mobile-asked-text =
    Hallo,

    Een beheerder van { $company } heeft zojuist een nieuw mobiel nummer voor je ingevuld. Je bevestigt het met een code per sms als je de volgende keer inlogt:
    { $log_in }

    Heb je hier niet om gevraagd? Bel of mail ons vandaag nog. Onze gegevens vind je hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

## Mails to the insurer’s own desk

mail-desk-request-text =
    Iemand kan zich niet registreren bij { -brand } en vraagt hulp.

    Referentie: { $reference }
    Naam: { $full_name }
    Geboortedatum: { $date_of_birth }

    Vraag:
    { $request }

    Niemand heeft gecontroleerd wie dit schreef. Je mag bellen of schrijven naar wat hier staat, maar zeg niets over de persoon en geef geen nummer door voordat je weet wie het is. Stuur een nummer alleen naar een adres dat wij al hadden. Vermeld de referentie: de persoon heeft die ook.
mail-desk-address-change-text =
    Iemand die zich registreert bij { -brand }, meldt dat ons adres niet klopt. De code die wij daarheen stuurden, werkt niet meer.

    Referentie: { $reference }
    Naam in onze gegevens: { $name }
    Nieuw adres: { $address }

    Niemand heeft dit gecontroleerd. Ga na of het echt om deze persoon gaat voordat je het adres wijzigt: wie de brief krijgt, kan zich registreren.

## Letters

letter-reference = Je referentie: { $reference }
letter-salutation = Hallo,
letter-registration-code-subject = Je registratiecode
letter-registration-code-opening = Je registreert je voor { -your-portal } van { -brand }. Voordat wij je gegevens tonen, willen wij zeker weten dat jij het bent. Daarom sturen wij je een code, naar het postadres dat wij van je hebben.
letter-registration-code-steps = Zo maak je je registratie af
letter-registration-code-step-1 = Ga naar { $address } en vul je referentie { $reference } in.
letter-registration-code-step-2 = Wij sturen een code naar je e-mailadres. Vul die in.
letter-registration-code-step-3 = Vul daarna de registratiecode uit deze brief in. Dan ben je nog enkele minuten bezig. Houd je mobiele telefoon bij de hand.
letter-registration-code-closing = Heb je je niet geregistreerd? Laat het ons weten. Zonder deze code kan niemand zich in je naam registreren.
letter-scan = Of scan dit met je telefoon
letter-questions = Heb je een vraag?

## Outbox

outbox-sms-empty = Nog geen sms. Hier komt er een binnen als je inlogt met een code per sms.
outbox-no-script = Deze pagina heeft JavaScript nodig om nieuwe berichten te tonen. Je kunt ze ook als JSON lezen.
