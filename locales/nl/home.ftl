### The page behind the log-in.

## While it loads, and its name

home-heading = Mijn account
home-loading = Een ogenblik: we halen uw gegevens op.
home-retry = Opnieuw proberen

## Once it is there

home-greeting = Welkom, { $name }
home-lead = U bent ingelogd.
home-last-log-in-sms = U logde voor het laatst in op { $at }, met een code per sms. Was u dat niet? Neem meteen contact met ons op.
home-last-log-in-authenticator = U logde voor het laatst in op { $at }, met de authenticator-app. Was u dat niet? Neem meteen contact met ons op.
home-last-log-in-recovery-code = U logde voor het laatst in op { $at }, met een herstelcode. Was u dat niet? Neem meteen contact met ons op.
home-first-log-in = U logt voor het eerst in.
home-blocked-text = Een beheerder van { $company } heeft uw toegang geblokkeerd.
home-blocked-way-on = Vraag een beheerder van { $company } waarom. Die kan u ook deblokkeren.
home-blocked-way-on-administrator = Vraag een andere beheerder van { $company } waarom. Die kan u ook deblokkeren. Is er geen andere beheerder die kan inloggen? Neem dan contact met ons op.
home-blocked-help = Hulp en contact
home-access-heading = Uw inloggegevens
home-email = E-mailadres
home-mobile = Mobiel nummer
home-company-heading = Uw bedrijf
home-company-users = Collega’s beheren
home-log-out = Uitloggen

## The session's time

home-time-limit = We loggen u zo meteen uit, omdat er een tijdje niets is gebeurd.
home-time-limit-last = We loggen u zo meteen uit, omdat u al lang bent ingelogd. Daarna kunt u opnieuw inloggen.
home-session-ended = U bent niet meer ingelogd. Log opnieuw in.
