### What the auth API sends: SMS, mails and letters. Below that: the words of the outbox page, where a developer
### reads what a person would have received.

## SMS

sms-log-in-code = { $code } is uw inlogcode voor { -brand }. De code is { $minutes } minuten geldig. Geef hem aan niemand: wij vragen er nooit om.

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
outbox-to = Aan
outbox-copy = Code kopiëren
outbox-copied = Gekopieerd
outbox-arrived = Er is een nieuw bericht binnengekomen.
outbox-unreachable = De server antwoordt niet. Deze pagina probeert het elke seconde opnieuw.
outbox-json = Hetzelfde als JSON
outbox-no-script = Deze pagina heeft JavaScript nodig om nieuwe berichten te tonen. U kunt ze ook als JSON lezen.
