### What every page has: header and footer, titles, errors, fields, opening hours.

## Round every page

skip-link = Naar de inhoud
language-menu = Taal
footer-help = Hulp en contact
back = Terug
back-landmark = Naar de vorige pagina

## Titles and progress

title-with-brand = { $title } – { -brand }
title-of-step = Stap { $step } van { $steps }: { $title }
title-with-error = Fout: { $title }
progress = Stap { $step } van { $steps }
progress-named = Stap { $step } van { $steps }: { $name }

## Errors and waiting

error-summary-heading = Er is een probleem
working = Een ogenblik…
working-too-long = Dit duurt langer dan normaal. Wat u hebt ingevuld, blijft staan.
working-action-too-long = Dit duurt langer dan normaal.
working-help = Bekijk wat u kunt doen
page-load-again = De pagina opnieuw laden

## Fields

password-show = Toon
password-show-name = Toon uw wachtwoord
password-hide = Verberg
password-hide-name = Verberg uw wachtwoord
password-is-shown = Uw wachtwoord staat leesbaar op het scherm.
password-is-hidden = Uw wachtwoord is verborgen.

## Time limits

time-limit-more = Ik heb meer tijd nodig
time-limit-given = U hebt nu meer tijd.
time-limit-left = Nog { $time }

## Whether the help desk is open; in the footer and in the contact panel

help-desk-open-until = Helpdesk open tot { $time } uur
help-desk-opens-today = Helpdesk gesloten tot { $time } uur
help-desk-opens-tomorrow = Helpdesk gesloten tot morgen { $time } uur
help-desk-opens-on = Helpdesk gesloten tot { $day } { $time } uur
help-desk-closed = Helpdesk gesloten

## Contact panel

contact-heading = Zo bereikt u ons
contact-telephone = Bellen
contact-email = Mailen
opening-hours-caption = Telefonisch bereikbaar (tijd in { -help-desk-city })
opening-hours = { $opens } – { $closes } uur
opening-hours-closed = gesloten
opening-hours-holidays = feestdagen
days-from-to = { $first } tot en met { $last }
days-both = { $first } en { $last }
day-monday = maandag
day-tuesday = dinsdag
day-wednesday = woensdag
day-thursday = donderdag
day-friday = vrijdag
day-saturday = zaterdag
day-sunday = zondag
