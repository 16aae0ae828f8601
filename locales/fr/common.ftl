### What every page has: header and footer, titles, errors, fields, opening hours.

## Round every page

skip-link = Aller au contenu
language-menu = Langue
footer-help = Aide et contact
back = Retour
back-landmark = Vers la page précédente

## Titles and progress

title-with-brand = { $title } – { -brand }
title-of-step = Étape { $step } sur { $steps } : { $title }
title-with-error = Erreur : { $title }
progress = Étape { $step } sur { $steps }
progress-named = Étape { $step } sur { $steps } : { $name }

## Errors and waiting

error-summary-heading = Il y a un problème
working = Un instant…
working-too-long = Cela prend plus de temps que d’habitude. Ce que vous avez saisi est conservé.
working-action-too-long = Cela prend plus de temps que d’habitude.
working-help = Voir ce que vous pouvez faire
page-load-again = Recharger la page

## Fields

password-show = Afficher
password-show-name = Afficher votre mot de passe
password-hide = Masquer
password-hide-name = Masquer votre mot de passe
password-is-shown = Votre mot de passe est lisible à l’écran.
password-is-hidden = Votre mot de passe est masqué.

## Time limits

time-limit-more = J’ai besoin de plus de temps
time-limit-given = Vous avez maintenant plus de temps.
time-limit-left = Il reste { $time }

## Whether the help desk is open; in the footer and in the contact panel

help-desk-open-until = Service d’assistance ouvert jusqu’à { $time }
help-desk-opens-today = Service d’assistance fermé jusqu’à { $time }
help-desk-opens-tomorrow = Service d’assistance fermé jusqu’à demain { $time }
help-desk-opens-on = Service d’assistance fermé jusqu’à { $day } { $time }
help-desk-closed = Service d’assistance fermé

## Contact panel

contact-heading = Comment nous joindre
contact-telephone = Téléphone
contact-email = E-mail
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
