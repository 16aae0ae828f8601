### Proving once more who one is, before something sensitive: a dialog over the page. The codes have the words of log-in.ftl.

## The dialog

step-up-heading = Confirmez d’abord votre identité
step-up-lead = Ainsi, personne d’autre ne peut rien modifier si vous quittez un instant votre écran. Nous reprenons ensuite ce que vous faisiez.
step-up-send-code = Envoyer le code
step-up-close = Pas maintenant, revenir à la page
step-up-expired = Cela a pris trop de temps, nous recommençons donc.
step-up-account-blocked = Il y a eu trop d’essais. Votre compte est donc bloqué. Ce que vous vouliez faire n’a pas été fait.
