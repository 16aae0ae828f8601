### Registering, in the words of this portal: offices in the place of companies.

## invitation: a company invites somebody by mail

register-invitation-over = This link no longer works. Did you accept the invitation before? Then log in. Otherwise open the link in the newest e-mail, or ask an administrator of your office for a new one.
register-invitation-expired = The time of this link is over. Ask an administrator of your office for a new one.
register-invitation-already-user = You have access for this office already. You can close this page.
register-mobile-hint = For example 06 12345678. A foreign number? Begin with +, for example +32 470 12 34 56.
