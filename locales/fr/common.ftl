### What every page has: header and footer, titles, errors, fields, opening hours.

## Round every page

skip-link = Aller au contenu
language-menu = Langue
footer-help = Aide à la connexion
back = Retour
back-landmark = Vers la page précédente

## Titles and progress

title-with-brand = { $title } – { -brand }
title-of-step = Étape { $step } sur { $steps } : { $title }
title-with-error = Erreur : { $title }
progress = Étape { $step } sur { $steps }

## Errors and waiting

error-summary-heading = Il y a un problème
working = Un instant…
working-too-long = Cela prend plus de temps que d’habitude. Ce que vous avez rempli est conservé.
working-help = Voyez ce que vous pouvez faire

## Fields

password-show = Afficher
password-show-name = Afficher votre mot de passe
password-hide = Masquer
password-hide-name = Masquer votre mot de passe
password-is-shown = Votre mot de passe est lisible à l’écran.
password-is-hidden = Votre mot de passe est masqué.

## Time limits

time-limit-more = J’ai besoin de plus de temps
time-limit-left = Encore { $time }

## Whether the help desk is open; in the footer and in the contact panel

help-desk-open-until = Assistance ouverte jusqu’à { $time }
help-desk-opens-today = Assistance fermée, ouvre aujourd’hui à { $time }
help-desk-opens-tomorrow = Assistance fermée, ouvre demain à { $time }
help-desk-opens-on = Assistance fermée, ouvre { $day } à { $time }
help-desk-closed = Assistance fermée

## Contact panel

contact-telephone = Téléphone
contact-email = E-mail
contact-reference = Mentionnez cette référence :
opening-hours-caption = Joignable par téléphone (heure de { -help-desk-city })
opening-hours = { $opens } – { $closes }
opening-hours-closed = fermé
opening-hours-holidays = jours fériés
days-from-to = du { $first } au { $last }
days-both = { $first } et { $last }
day-monday = lundi
day-tuesday = mardi
day-wednesday = mercredi
day-thursday = jeudi
day-friday = vendredi
day-saturday = samedi
day-sunday = dimanche
