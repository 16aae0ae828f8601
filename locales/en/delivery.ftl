### What the auth API sends: SMS, mails and letters. Below that: the words of the outbox page, where a developer
### reads what a person would have received.

## SMS

# The SMS with the code to log in. Keep it short and in letters every phone has (no ê, ç, ’ or “): it has to fit into one SMS.
# The program puts a line behind it by which the phone fills in the code.
# $code: six digits. $minutes: how many minutes the code works.
sms-log-in-code = { $code } is your { -brand } log-in code. It works for { $minutes } minutes. Do not give it to anyone: we never ask for it.

## Mails

# Subject of the mail to somebody whose log-in was blocked after too many wrong codes.
mail-account-blocked-subject = Logging in to { -brand } is blocked for now
# Text of the same mail. $minutes: how long the block lasts. $help: address of the help page.
mail-account-blocked-text =
    Hello,

    Somebody entered your e-mail address and password, and then a wrong code several times. To protect your account, we blocked logging in for { $minutes } minutes. After that it works again by itself.

    Was it you? Wait { $minutes } minutes and log in again.

    Was it not you? Then somebody knows your password. Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to somebody whose log-in was blocked after very many wrong codes, until the help desk unblocks it.
mail-account-closed-subject = Logging in to { -brand } is blocked
# Text of the same mail. $help: address of the help page.
mail-account-closed-text =
    Hello,

    Somebody entered your e-mail address and password, and then a wrong code many times. To protect your account, we blocked logging in.

    Call or e-mail us to log in again. You will find our details here:
    { $help }

    Was it not you? Then somebody knows your password. Contact us today.

    Kind regards,
    { -brand }

# Subject of the mail to somebody whose codes were blocked after too many wrong ones. At most one a day.
mail-codes-blocked-subject = Wrong codes when logging in to { -brand }
# Text of the same mail. $help: address of the help page.
mail-codes-blocked-text =
    Hello,

    Somebody entered your e-mail address and password, and then a wrong code several times. To protect your account, we stopped that attempt to log in.

    Was it you? You can log in again right away, with a new code.

    Was it not you? Then somebody knows your password. Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

## Outbox

# Title of the outbox page in the browser’s tab and its heading.
outbox-heading = Outbox
# Below the heading: what the page is.
outbox-lead = What people would have received. This server is in development mode and sends nothing.
# Name of the menu of languages, for screen readers.
outbox-languages = Language
# Heading above the SMS.
outbox-sms-heading = Phone
# Where no SMS has come yet.
outbox-sms-empty = No SMS yet. One arrives here when you log in with a code by SMS.
# Heading above the mails.
outbox-mail-heading = Mailbox
# Where no mail has come yet.
outbox-mail-empty = No mail yet.
# Heading above the letters.
outbox-letter-heading = Letters
# Where no letter has come yet.
outbox-letter-empty = No letters yet.
# Before the number or address a message went to.
outbox-to = To
# Button that copies the code out of an SMS.
outbox-copy = Copy code
# In the place of the button’s words for a moment, once the code is copied.
outbox-copied = Copied
# Said to screen readers when something new has come.
outbox-arrived = A new message has arrived.
# When the server does not answer.
outbox-unreachable = The server does not answer. This page tries again every second.
# Link to the same as JSON.
outbox-json = The same as JSON
# Where scripts are switched off.
outbox-no-script = This page needs JavaScript to show new messages. You can also read them as JSON.
