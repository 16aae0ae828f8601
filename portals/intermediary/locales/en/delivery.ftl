### What the auth API sends, and the outbox page, in the words of this portal: offices in the place of companies.

## Mails about what an administrator of a company did

mail-new-email-taken-text =
    Hello,

    An office entered your e-mail address at { -brand } for one of its users. You already have an account with this address, so nothing has changed. We did not say that your account exists.

    Did you ask for this for a colleague? Then choose an address that nobody else uses.

    Do you have a question? You will find our details here:
    { $help }

    Kind regards,
    { -brand }
