### Registering, in the words of this portal: offices in the place of companies.

## invitation: a company invites somebody by mail

register-invitation-over = This link no longer works. Have you accepted the invitation already? Then log in. If not, open the link in the newest e-mail, or ask an administrator of your office for a new one.
register-invitation-expired = This link has expired. Ask an administrator of your office for a new one.
register-invitation-already-user = You already have access to this office. You can close this page.
register-mobile-hint = For example 06 12345678. A foreign number? Begin with +, for example +32 470 12 34 56.
