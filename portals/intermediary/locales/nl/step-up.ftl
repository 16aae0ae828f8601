### Proving once more who one is, in the words of this portal: “je” in the place of “u”. What is not here says neither.

## The dialog

step-up-heading = Bevestig eerst dat jij het bent
step-up-lead = Zo kan niemand anders iets wijzigen als je even niet bij je scherm bent. Daarna gaan we verder met wat je deed.
step-up-account-blocked = Er waren te veel mislukte pogingen. Daarom is je account nu geblokkeerd. Wat je wilde doen, is niet gedaan.
