### The page behind the log-in, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## While it loads, and its name

home-loading = Een ogenblik: we halen je gegevens op.

## Once it is there

home-lead = Je bent ingelogd.
home-last-log-in-sms = Je logde voor het laatst in op { $at }, met een code per sms. Was jij dat niet? Neem meteen contact met ons op.
home-last-log-in-authenticator = Je logde voor het laatst in op { $at }, met de authenticator-app. Was jij dat niet? Neem meteen contact met ons op.
home-last-log-in-recovery-code = Je logde voor het laatst in op { $at }, met een herstelcode. Was jij dat niet? Neem meteen contact met ons op.
home-first-log-in = Je logt voor het eerst in.
home-blocked-text = Een beheerder van { $company } heeft je toegang geblokkeerd.
home-blocked-way-on = Vraag een beheerder van { $company } waarom. Die kan je ook deblokkeren.
home-blocked-way-on-administrator = Vraag een andere beheerder van { $company } waarom. Die kan je ook deblokkeren. Is er geen andere beheerder die kan inloggen? Neem dan contact met ons op.
home-access-heading = Je inloggegevens
home-company-heading = Je kantoor

## The session's time

home-time-limit = We loggen je zo meteen uit, omdat er een tijdje niets is gebeurd.
home-time-limit-last = We loggen je zo meteen uit, omdat je al lang bent ingelogd. Daarna kun je opnieuw inloggen.
home-session-ended = Je bent niet meer ingelogd. Log opnieuw in.
