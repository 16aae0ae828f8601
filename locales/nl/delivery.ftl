### What the auth API sends: SMS, mails and letters. Below that: the words of the outbox page, where a developer
### reads what a person would have received.

## SMS

sms-log-in-code = { $code } is uw inlogcode voor { -brand }. De code is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

sms-step-up-code = { $code } is uw code om bij { -brand } te bevestigen dat u het bent. De code is { $minutes } minuten geldig. Geef hem aan niemand.

sms-register-mobile-code = { $code } is uw code om dit nummer te bevestigen bij { -brand }. De code is { $minutes } minuten geldig. Geef hem aan niemand.

## Mails

mail-account-blocked-subject = Inloggen bij { -brand } is tijdelijk geblokkeerd
mail-account-blocked-text =
    Geachte heer of mevrouw,

    Iemand heeft uw e-mailadres en wachtwoord ingevuld en daarna verschillende keren een verkeerde code. Om uw account te beschermen hebben wij het inloggen { $minutes } minuten geblokkeerd. Daarna werkt het vanzelf weer.

    Was u dit zelf? Wacht { $minutes } minuten en log opnieuw in.

    Was u dit niet? Dan kent iemand anders uw wachtwoord. Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-account-closed-subject = Inloggen bij { -brand } is geblokkeerd
mail-account-closed-text =
    Geachte heer of mevrouw,

    Iemand heeft uw e-mailadres en wachtwoord ingevuld en daarna heel vaak een verkeerde code. Om uw account te beschermen hebben wij het inloggen geblokkeerd.

    Bel of mail ons om weer te kunnen inloggen. Onze gegevens vindt u hier:
    { $help }

    Was u dit niet? Dan kent iemand anders uw wachtwoord. Neem vandaag nog contact met ons op.

    Met vriendelijke groeten
    { -brand }

mail-codes-blocked-subject = Verkeerde codes bij het inloggen bij { -brand }
mail-codes-blocked-text =
    Geachte heer of mevrouw,

    Iemand heeft uw e-mailadres en wachtwoord ingevuld en daarna verschillende keren een verkeerde code. Om uw account te beschermen hebben wij die inlogpoging gestopt.

    Was u dit zelf? U kunt meteen opnieuw inloggen met een nieuwe code.

    Was u dit niet? Dan kent iemand anders uw wachtwoord. Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-step-up-codes-blocked-subject = Verkeerde codes bij { -brand }
mail-step-up-codes-blocked-text =
    Geachte heer of mevrouw,

    Iemand die op uw account is ingelogd, heeft verschillende keren een verkeerde code ingevuld om iets te mogen wijzigen. Er is niets gewijzigd: om uw account te beschermen hebben wij die poging gestopt.

    Was u dit zelf? Wacht even en vraag dan een nieuwe code.

    Was u dit niet? Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-recovery-code-used-subject = Er is bij { -brand } ingelogd met een herstelcode
mail-recovery-code-used-text =
    Geachte heer of mevrouw,

    Iemand heeft zojuist op uw account ingelogd met uw wachtwoord en een van uw herstelcodes. { $left ->
        [0] Dat was de laatste: u hebt er geen meer over.
        [one] Die code werkt nu niet meer. U hebt er nog één over.
       *[other] Die code werkt nu niet meer. U hebt er nog { $left } over.
    }

    Was u dit zelf en hebt u uw telefoon nog? Dan hoeft u niets te doen. Gebruik de volgende keer weer de code van uw app.

    Bent u uw telefoon kwijt of zijn uw codes bijna op? Registreer u dan opnieuw: u koppelt de app op uw telefoon en krijgt nieuwe herstelcodes. Om zeker te zijn dat u het bent, sturen wij een code met de post naar uw huis. U begint hier:
    { $register }

    Was u dit niet? Dan kent iemand anders uw wachtwoord en heeft die uw codes. Bel of mail ons meteen. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

## Mails to somebody who registers

mail-register-email-code-subject = { $code } is uw code van { -brand }
mail-register-email-code-text =
    Geachte heer of mevrouw,

    U registreert zich bij { -brand }. Met deze code bevestigt u uw e-mailadres:

    { $code }

    Vul de code in op de pagina waar u was. Hij is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

    Hebt u dit niet gevraagd? Dan heeft iemand waarschijnlijk een tikfout gemaakt. U hoeft niets te doen.

    Met vriendelijke groeten
    { -brand }

mail-register-email-taken-subject = U hebt al een account bij { -brand }
mail-register-email-taken-text =
    Geachte heer of mevrouw,

    Iemand heeft uw e-mailadres ingevuld om zich bij { -brand } te registreren. U hebt al een account met dit adres. Daarom zijn wij niet verdergegaan. Wij hebben niet gezegd dat uw account bestaat.

    Was u dit zelf? U hoeft zich niet opnieuw te registreren. Log hier in:
    { $log_in }

    Deelt u dit adres met iemand die zich wilde registreren? Die persoon heeft een e-mailadres nodig dat niemand anders gebruikt.

    Was u dit niet? Dan hoeft u niets te doen: uw account is veilig.

    Hebt u een vraag? Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-register-begun-subject = Later verder met uw registratie
mail-register-begun-text =
    Geachte heer of mevrouw,

    Uw e-mailadres is bevestigd. Wilt u nu stoppen? U kunt later verder met uw registratie bij { -brand }, ook op een ander toestel:
    { $resume }

    Uw referentie is { $reference }.

    Op die pagina sturen wij een nieuwe code naar dit e-mailadres. Zonder die code kan niemand verder.

    Bent u al geregistreerd? Dan hebt u deze e-mail niet meer nodig.

    Met vriendelijke groeten
    { -brand }

mail-register-letter-sent-subject = Uw registratiecode komt per post
mail-register-letter-sent-text =
    Geachte heer of mevrouw,

    Wij sturen uw registratiecode per post naar dit adres:
    { $address_masked }

    De brief is normaal uiterlijk { $expected_on } bij u. Soms doet de post er langer over. Hebt u dan nog niets ontvangen? Vanaf { $new_code_from } kunt u een nieuwe code aanvragen.

    Hebt u de brief? Ga dan hier verder:
    { $resume }

    Uw referentie is { $reference }.

    Is dit niet uw adres? Laat het ons weten op dezelfde pagina.

    Met vriendelijke groeten
    { -brand }

mail-register-resume-code-subject = { $code } is uw code van { -brand }
mail-register-resume-code-text =
    Geachte heer of mevrouw,

    U gaat verder met uw registratie bij { -brand }. Vul deze code in:

    { $code }

    De code is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

    Hebt u dit niet gevraagd? Dan heeft iemand uw referentie ingevuld. Zonder deze code kan niemand verder. U hoeft dus niets te doen.

    Met vriendelijke groeten
    { -brand }

mail-registered-subject = Uw account bij { -brand } is klaar
mail-registered-text =
    Geachte { $name },

    U bent geregistreerd. Zo logt u de volgende keer in:

    1. Ga naar { $log_in }
    2. Vul uw e-mailadres en uw wachtwoord in.
    3. { $factors ->
        [sms] Vul de code in die wij per sms sturen naar uw nummer dat eindigt op { $number_ending }.
        [authenticator] Vul de code uit uw authenticator-app in.
       *[both] Vul de code in die wij per sms sturen naar uw nummer dat eindigt op { $number_ending }, of de code uit uw authenticator-app.
    }

    Hebt u zich niet zelf geregistreerd? Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-registration-replaced-subject = Uw account bij { -brand } is opnieuw geregistreerd
mail-registration-replaced-text =
    Geachte heer of mevrouw,

    Uw account is opnieuw geregistreerd, met de code uit een brief die wij naar uw postadres stuurden. Vanaf nu logt u in met het e-mailadres, het wachtwoord en het mobiele nummer of de app van die nieuwe registratie. De oude werken niet meer en alle toestellen zijn uitgelogd.

    Was u dit zelf? Dan hoeft u niets te doen.

    Was u dit niet? Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

## Mails about what an administrator of a company did

mail-invitation-subject = { $by } geeft u toegang tot { -brand } voor { $company }
mail-invitation-text =
    Geachte heer of mevrouw,

    { $by } van { $company } geeft u toegang tot { -your-portal } van { -brand }. Met deze link kiest u een wachtwoord en hoe u een code krijgt om in te loggen. Dat duurt ongeveer vijf minuten. Houd uw mobiele telefoon bij de hand:
    { $link }

    Hebt u al een account met dit e-mailadres? Log daarmee in en accepteer de uitnodiging.

    De link werkt één keer, { $days } dagen lang, en is alleen voor u bedoeld. Stuur hem niet door.

    Kent u { $company } niet? Dan hoeft u niets te doen. Zonder deze link krijgt niemand toegang in uw naam.

    Met vriendelijke groeten
    { -brand }

mail-invitation-withdrawn-subject = Uw uitnodiging van { $company } werkt niet meer
mail-invitation-withdrawn-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft uw uitnodiging voor { -brand } ingetrokken. De link in onze eerdere e-mail werkt niet meer. U hoeft niets te doen.

    Is dit volgens u een vergissing? Vraag het de beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }

mail-access-changed-subject = Uw toegang tot { -brand } voor { $company } is gewijzigd
mail-access-changed-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft zojuist gewijzigd wat u bij { -brand } kunt doen. U ziet het als u de volgende keer inlogt:
    { $log_in }

    Ontbreekt er iets of kunt u te veel? Vraag het uw beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }

mail-access-blocked-subject = Uw toegang tot { -brand } voor { $company } is geblokkeerd
mail-access-blocked-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft zojuist uw toegang geblokkeerd. U bent uitgelogd en kunt de gegevens van { $company } bij { -brand } niet meer zien.

    Weet u niet waarom, of hebt u toegang nodig? Vraag het uw beheerder bij { $company }: alleen die kan de blokkering opheffen.

    Met vriendelijke groeten
    { -brand }

mail-access-restored-subject = U hebt weer toegang tot { -brand } voor { $company }
mail-access-restored-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft zojuist de blokkering van uw toegang opgeheven. Log in zoals voorheen:
    { $log_in }

    Hebt u geen toegang meer nodig? Laat het uw beheerder bij { $company } weten.

    Met vriendelijke groeten
    { -brand }

mail-access-removed-subject = U hebt geen toegang meer tot { -brand } voor { $company }
mail-access-removed-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft u zojuist als gebruiker verwijderd. U bent uitgelogd en kunt de gegevens van { $company } bij { -brand } niet meer zien.

    Is dit volgens u een vergissing? Vraag het uw beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }

mail-log-in-email-code-subject = { $code } is uw code van { -brand }
mail-log-in-email-code-text =
    Geachte heer of mevrouw,

    U logt in bij { -brand } en moet de tweede stap van uw login instellen. Met deze code bevestigt u dat u het bent:

    { $code }

    Vul de code in op de pagina waar u was. Hij is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

    Logt u niet in? Dan kent iemand uw wachtwoord. Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-second-factor-set-up-subject = De tweede stap van uw login bij { -brand } is opnieuw ingesteld
mail-second-factor-set-up-text =
    Geachte heer of mevrouw,

    De tweede stap van uw login bij { -brand } is zojuist opnieuw ingesteld. Wat u daarvoor gebruikte, werkt niet meer en u bent overal elders uitgelogd.

    Was u dit zelf? Dan hoeft u niets te doen.

    Was u dit niet? Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-second-factor-reset-subject = De tweede stap van uw login bij { -brand } is gereset
mail-second-factor-reset-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft zojuist de tweede stap van uw login gereset. Het telefoonnummer of de app die u daarvoor gebruikte, werkt niet meer en u bent overal uitgelogd.

    Log in met uw e-mailadres en uw wachtwoord. Daarna sturen wij een code naar dit e-mailadres en stelt u de tweede stap opnieuw in:
    { $log_in }

    Hebt u hier niet om gevraagd? Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-sessions-ended-subject = U bent uitgelogd bij { -brand }
mail-sessions-ended-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft u zojuist overal uitgelogd. Uw wachtwoord en de tweede stap van uw login werken nog. Log hier weer in:
    { $log_in }

    Wilt u weten waarom? Vraag het uw beheerder bij { $company }.

    Met vriendelijke groeten
    { -brand }

mail-name-changed-subject = Uw naam bij { $company } is gewijzigd
mail-name-changed-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft zojuist uw naam bij { -brand } gewijzigd. Collega’s zien nu: { $name }

    Klopt dat niet? Vraag uw beheerder bij { $company } om het te verbeteren.

    Met vriendelijke groeten
    { -brand }

mail-new-email-asked-subject = Er is bij { -brand } een nieuw e-mailadres voor u ingevuld
mail-new-email-asked-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft zojuist een ander e-mailadres ingevuld waarmee u inlogt: { $email }

    Er is nog niets gewijzigd. Wij hebben een link naar het nieuwe adres gestuurd. Als u die opent en bevestigt, logt u voortaan in met het nieuwe adres en werkt dit adres niet meer.

    Klopt dit niet? Bevestig het dan niet en bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-confirm-email-subject = Bevestig uw nieuwe e-mailadres voor { -brand }
mail-confirm-email-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft dit zojuist als uw nieuwe e-mailadres ingevuld. Klopt dat? Open deze link, log in zoals u nu doet en bevestig:
    { $link }

    Daarna logt u in met dit e-mailadres. De link werkt { $days } dagen.

    Kent u { $company } niet of klopt dit niet? Dan hoeft u niets te doen. Zonder uw bevestiging verandert er niets.

    Met vriendelijke groeten
    { -brand }

mail-email-changed-subject = U logt bij { -brand } nu in met een ander e-mailadres
mail-email-changed-text =
    Geachte heer of mevrouw,

    Uw nieuwe e-mailadres bij { -brand } is zojuist bevestigd: { $email }

    U logt er voortaan mee in en wij schrijven u daar. Met het adres waarop u deze e-mail krijgt, kunt u niet meer inloggen. Op al uw andere toestellen bent u uitgelogd.

    Was u dit niet? Bel of mail ons meteen. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-new-email-taken-subject = Uw e-mailadres is voor iemand anders ingevuld
mail-new-email-taken-text =
    Geachte heer of mevrouw,

    Een bedrijf heeft bij { -brand } uw e-mailadres ingevuld voor een van zijn gebruikers. U hebt al een account met dit adres. Daarom is er niets gewijzigd. Wij hebben niet gezegd dat uw account bestaat.

    Hebt u dit gevraagd voor een collega? Kies dan een adres dat niemand anders gebruikt.

    Hebt u een vraag? Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

mail-new-mobile-asked-subject = Bevestig uw nieuwe mobiele nummer voor { -brand }
mail-new-mobile-asked-text =
    Geachte heer of mevrouw,

    Een beheerder van { $company } heeft zojuist een nieuw mobiel nummer voor u ingevuld. U bevestigt het met een code per sms als u de volgende keer inlogt:
    { $log_in }

    Hebt u hier niet om gevraagd? Bel of mail ons vandaag nog. Onze gegevens vindt u hier:
    { $help }

    Met vriendelijke groeten
    { -brand }

## Mails to the insurer’s own desk

mail-desk-request-subject = Hulp bij registreren: { $reference }
mail-desk-request-text =
    Iemand kan zich niet registreren bij { -brand } en vraagt hulp.

    Referentie: { $reference }
    Naam: { $full_name }
    Geboortedatum: { $date_of_birth }

    Vraag:
    { $request }

    Niemand heeft gecontroleerd wie dit schreef. U mag bellen of schrijven naar wat hier staat, maar zeg niets over de persoon en geef geen nummer door voordat u weet wie het is. Stuur een nummer alleen naar een adres dat wij al hadden. Vermeld de referentie: de persoon heeft die ook.

mail-desk-address-change-subject = Nieuw adres om te controleren: { $reference }
mail-desk-address-change-text =
    Iemand die zich registreert bij { -brand }, meldt dat ons adres niet klopt. De code die wij daarheen stuurden, werkt niet meer.

    Referentie: { $reference }
    Naam in onze gegevens: { $name }
    Nieuw adres: { $address }

    Niemand heeft dit gecontroleerd. Ga na of het echt om deze persoon gaat voordat u het adres wijzigt: wie de brief krijgt, kan zich registreren.

## Letters

letter-sender =
    { -brand }
    Deurstraat 1
    1000 { -help-desk-city }
letter-country = { $country ->
    [AT] OOSTENRIJK
    [BG] BULGARIJE
    [CH] ZWITSERLAND
    [CY] CYPRUS
    [CZ] TSJECHIË
    [DE] DUITSLAND
    [DK] DENEMARKEN
    [EE] ESTLAND
    [ES] SPANJE
    [FI] FINLAND
    [FR] FRANKRIJK
    [GB] VERENIGD KONINKRIJK
    [GR] GRIEKENLAND
    [HR] KROATIË
    [HU] HONGARIJE
    [IE] IERLAND
    [IS] IJSLAND
    [IT] ITALIË
    [LI] LIECHTENSTEIN
    [LT] LITOUWEN
    [LU] LUXEMBURG
    [LV] LETLAND
    [MA] MAROKKO
    [MC] MONACO
    [MT] MALTA
    [NL] NEDERLAND
    [NO] NOORWEGEN
    [PL] POLEN
    [PT] PORTUGAL
    [RO] ROEMENIË
    [SE] ZWEDEN
    [SI] SLOVENIË
    [SK] SLOWAKIJE
    [TR] TURKIJE
    [US] VERENIGDE STATEN
   *[other] { $country }
}
letter-date = { -help-desk-city }, { $date }
letter-reference = Uw referentie: { $reference }
letter-salutation = Geachte heer of mevrouw,
letter-registration-code-subject = Uw registratiecode
letter-registration-code-opening = U registreert zich voor { -your-portal } van { -brand }. Voordat wij uw gegevens tonen, willen wij zeker weten dat u het bent. Daarom sturen wij u een code, naar het postadres dat wij van u hebben.
letter-registration-code-label = Registratiecode voor { $name }
letter-registration-code-valid =
    Deze code werkt tot en met { $valid_until }.
    Geef hem aan niemand: wij vragen er nooit om.
letter-registration-code-steps = Zo maakt u uw registratie af
letter-registration-code-step-1 = Ga naar { $address } en vul uw referentie { $reference } in.
letter-registration-code-step-2 = Wij sturen een code naar uw e-mailadres. Vul die in.
letter-registration-code-step-3 = Vul daarna de registratiecode uit deze brief in. Dan bent u nog enkele minuten bezig. Houd uw mobiele telefoon bij de hand.
letter-registration-code-closing = Hebt u zich niet geregistreerd? Laat het ons weten. Zonder deze code kan niemand zich in uw naam registreren.
letter-scan = Of scan dit met uw telefoon
letter-questions = Hebt u een vraag?
letter-contact = { $name }: { $telephone } of { $email }
letter-contact-hours = Telefonisch bereikbaar { $hours }, niet op feestdagen.
letter-greeting =
    Met vriendelijke groeten
    { -brand }

## Days and hours, in mails and letters

date-weekday = { $weekday ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
}
date-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date-day = { $day } { date-month } { $year }
date-weekday-day = { date-weekday } { date-day }
days-and = { $days } en { $last }
days-run = { $first } tot en met { $last }
hours-on-days = { $days } van { $opens } tot { $closes } uur

## Outbox

outbox-heading = Postvak UIT
outbox-lead = Wat mensen zouden hebben ontvangen. Deze server draait in ontwikkelmodus en verstuurt niets.
outbox-languages = Taal
outbox-sms-heading = Telefoon
outbox-sms-empty = Nog geen sms. Hier komt er een binnen als u inlogt met een code per sms.
outbox-mail-heading = Mailbox
outbox-mail-empty = Nog geen e-mail.
outbox-letter-heading = Brieven
outbox-letter-empty = Nog geen brieven.
outbox-letter-document = De brief als pdf
outbox-to = Aan
outbox-copy = Code kopiëren
outbox-copied = Gekopieerd
outbox-arrived = Er is een nieuw bericht binnengekomen.
outbox-unreachable = De server antwoordt niet. Deze pagina probeert het elke seconde opnieuw.
outbox-json = Hetzelfde als JSON
outbox-no-script = Deze pagina heeft JavaScript nodig om nieuwe berichten te tonen. U kunt ze ook als JSON lezen.
outbox-samples-heading = Berichten met voorbeeldgegevens
outbox-samples-lead = Elk bericht dat er is, zoals iemand het zou kunnen ontvangen. Niets hiervan is verstuurd.
