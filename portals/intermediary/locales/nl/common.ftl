### What every page has, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## Errors and waiting

working-too-long = Dit duurt langer dan normaal. Wat je hebt ingevuld, blijft staan.
working-help = Bekijk wat je kunt doen

## Fields

password-show-name = Toon je wachtwoord
password-hide-name = Verberg je wachtwoord
password-is-shown = Je wachtwoord staat leesbaar op het scherm.
password-is-hidden = Je wachtwoord is verborgen.

## Time limits

time-limit-given = Je hebt nu meer tijd.

## Contact panel

contact-heading = Zo bereik je ons
