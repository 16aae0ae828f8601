### Proving once more who one is, before something sensitive: a dialog over the page. The codes have the words of log-in.ftl.

## The dialog

step-up-heading = Bevestig eerst dat u het bent
step-up-lead = Zo kan niemand anders iets wijzigen als u even niet bij uw scherm bent. Daarna gaan we verder met wat u deed.
step-up-send-code = Code sturen
step-up-close = Niet nu, terug naar de pagina
step-up-expired = Dat duurde te lang, dus we beginnen opnieuw.
step-up-account-blocked = Er waren te veel mislukte pogingen. Daarom is uw account nu geblokkeerd. Wat u wilde doen, is niet gedaan.
