### Confirming a new e-mail address, in the words of this portal: offices in the place of companies.

## Opening the link

confirm-email-over-next = Have you confirmed the address already? Then you do not have to do anything: log in with it from now on. If not, open the link in the newest e-mail, or ask an administrator of your office to enter the address again.

## Confirming

confirm-email-already-user = A colleague uses this e-mail address by now, so nothing has changed. Ask an administrator of your office to enter another one for you.
