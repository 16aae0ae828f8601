### Confirming a new e-mail address, in the words of this portal: offices in the place of companies.

## Opening the link

confirm-email-over-next = Did you confirm the address before? Then nothing is left to do: log in with it from now on. Otherwise open the link in the newest e-mail, or ask an administrator of your office to enter the address once more.

## Confirming

confirm-email-already-user = A colleague has this e-mail address by now, so nothing has changed. Ask an administrator of your office to enter another one for you.
