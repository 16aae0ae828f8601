### The page behind the log-in.

## While it loads, and its name

home-heading = Mijn account
home-loading = Een ogenblik: we halen uw gegevens op.
home-retry = Opnieuw proberen

## Once it is there

home-greeting = Welkom, { $name }
home-lead = U bent ingelogd.
home-last-log-in-sms = U logde het laatst in op { $at }, met een code per sms. Was u dat niet? Vertel het onze helpdesk.
home-last-log-in-authenticator = U logde het laatst in op { $at }, met de authenticator-app. Was u dat niet? Vertel het onze helpdesk.
home-first-log-in = U logt voor het eerst in.
home-access-heading = Hoe u inlogt
home-email = E-mailadres
home-mobile = Gsm-nummer
home-log-out = Uitloggen

## The session's time

home-time-limit = We loggen u zo uit, omdat er een tijd niets gebeurde.
home-session-ended = U bent niet meer ingelogd. Log opnieuw in.
