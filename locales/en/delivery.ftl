### What the auth API sends: SMS, mails and letters. Below that: the words of the outbox page, where a developer
### reads what a person would have received.

## SMS

# The SMS with the code to log in. Keep it short and in letters every phone has (no ê, ç, ’ or “): it has to fit into one SMS.
# The program puts a line behind it by which the phone fills in the code.
# $code: six digits. $minutes: how many minutes the code works.
sms-log-in-code = { $code } is your { -brand } log-in code. It works for { $minutes } minutes. Do not give it to anyone: we never ask for it.

# The SMS with the code by which somebody who is logged in proves once more who it is, before a change. The same holds as for
# the one above.
# $code: six digits. $minutes: how many minutes the code works.
sms-step-up-code = { $code } is your code to confirm at { -brand } that it is you. It works for { $minutes } minutes. Do not give it to anyone.

# The SMS with the code that confirms the mobile number of somebody who registers. The same holds as for the one above.
# $code: six digits. $minutes: how many minutes the code works.
sms-register-mobile-code = { $code } is your code to confirm this number at { -brand }. It works for { $minutes } minutes. Do not give it to anyone.

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

# Subject of the mail to somebody in whose session too many wrong codes were typed, before a change. At most one a day.
mail-step-up-codes-blocked-subject = Wrong codes at { -brand }
# Text of the same mail. $help: address of the help page.
mail-step-up-codes-blocked-text =
    Hello,

    Somebody who is logged in to your account entered a wrong code several times to be allowed to change something. Nothing was changed: to protect your account, we stopped that attempt.

    Was it you? Wait a little and then ask for a new code.

    Was it not you? Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to somebody who logged in with a recovery code.
mail-recovery-code-used-subject = Somebody logged in to { -brand } with a recovery code
# Text of the same mail. $left: how many recovery codes still work. $help and $register: addresses of the help page and of
# the page where registering begins.
mail-recovery-code-used-text =
    Hello,

    Somebody has just logged in to your account with your password and one of your recovery codes. { $left ->
        [0] That was your last one: you have none left.
        [one] That code no longer works. You have one left.
       *[other] That code no longer works. You have { $left } left.
    }

    Was it you, and do you have your phone? Then you do not have to do anything. Next time, use the code of your app again.

    Have you lost your phone, or are your codes nearly used up? Register again: you link the app on your phone and get new recovery codes. To be sure that it is you, we send a code to your home by post. Start here:
    { $register }

    Was it not you? Then somebody knows your password and has your codes. Call or e-mail us at once. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

## Mails to somebody who registers

# Subject of the mail with the code that confirms the e-mail address. $code: six digits.
mail-register-email-code-subject = { $code } is your { -brand } code
# Text of the same mail. $code: six digits. $minutes: how many minutes the code works.
mail-register-email-code-text =
    Hello,

    You are registering at { -brand }. With this code you confirm your e-mail address:

    { $code }

    Enter it on the page where you were. It works for { $minutes } minutes. Do not give it to anyone: we never ask for it.

    Did you not ask for this? Then somebody probably made a typing mistake. You do not have to do anything.

    Kind regards,
    { -brand }

# Subject of the mail to the owner of an account, when somebody wanted to register with the same e-mail address.
mail-register-email-taken-subject = You already have an account at { -brand }
# Text of the same mail. $log_in: address of the log-in page. $help: address of the help page.
mail-register-email-taken-text =
    Hello,

    Somebody entered your e-mail address to register at { -brand }. You already have an account with this address, so we stopped there. We did not say that your account exists.

    Was it you? You do not have to register again. Log in here:
    { $log_in }

    Do you share this address with somebody who wanted to register? That person needs an e-mail address that nobody else uses.

    Was it not you? Then you do not have to do anything: your account is safe.

    Do you have a question? You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail that says how to continue a registration later, sent once the e-mail address is confirmed.
mail-register-begun-subject = Continue your registration later
# Text of the same mail. $resume: address of the page to go on. $reference: the registration’s reference.
mail-register-begun-text =
    Hello,

    Your e-mail address is confirmed. Do you want to stop now? You can continue your registration at { -brand } later, also on another device:
    { $resume }

    Your reference is { $reference }.

    On that page we send a new code to this e-mail address. Without it nobody can continue.

    Are you registered already? Then you no longer need this e-mail.

    Kind regards,
    { -brand }

# Subject of the mail that says that the letter with the registration code is on its way.
mail-register-letter-sent-subject = Your registration code is coming by post
# Text of the same mail. $address_masked: where the letter goes, partly masked. $expected_on and $new_code_from: days,
# such as “Wednesday 2 December 2026”. $resume: address of the page to go on. $reference: the registration’s reference.
mail-register-letter-sent-text =
    Hello,

    We are sending your registration code by post, to this address:
    { $address_masked }

    You should have the letter by { $expected_on }. Sometimes the post takes longer. If nothing has come, you can ask for a new code from { $new_code_from }.

    Do you have the letter? Continue here:
    { $resume }

    Your reference is { $reference }.

    Is this not your address? Tell us on the same page.

    Kind regards,
    { -brand }

# Subject of the mail with the code to go on with a registration on another device or another day. $code: six digits.
mail-register-resume-code-subject = { $code } is your { -brand } code
# Text of the same mail. $code: six digits. $minutes: how many minutes the code works.
mail-register-resume-code-text =
    Hello,

    You are continuing your registration at { -brand }. Enter this code:

    { $code }

    It works for { $minutes } minutes. Do not give it to anyone: we never ask for it.

    Did you not ask for this? Then somebody entered your reference. Without this code nobody can continue, so you do not have to do anything.

    Kind regards,
    { -brand }

# Subject of the mail to somebody who has just registered.
mail-registered-subject = Your account at { -brand } is ready
# Text of the same mail. $name: the person. $log_in: address of the log-in page. $factors: how the person proves who it
# is: sms, authenticator (an app) or both. $number_ending: the last digits of the mobile number. $help: address of the
# help page.
mail-registered-text =
    Hello { $name },

    You are registered. This is how you log in next time:

    1. Go to { $log_in }
    2. Enter your e-mail address and your password.
    3. { $factors ->
        [sms] Enter the code that we send by SMS to your number ending in { $number_ending }.
        [authenticator] Enter the code from your authenticator app.
       *[both] Enter the code that we send by SMS to your number ending in { $number_ending }, or the code from your authenticator app.
    }

    Was it not you who registered? Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to the old e-mail address of an account that was registered again.
mail-registration-replaced-subject = Your account at { -brand } was registered again
# Text of the same mail. $help: address of the help page.
mail-registration-replaced-text =
    Hello,

    Your account was registered again, with the code from a letter that we sent to your postal address. From now on, you log in with the e-mail address, the password and the mobile number or app of that new registration. The old ones no longer work, and all devices are logged out.

    Was it you? Then you do not have to do anything.

    Was it not you? Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

## Mails about what an administrator of a company did

# Subject of the mail that invites somebody to a company. $company: its name. $by: who invites. $link: address of the
# page to begin; it works once. $days: how long.
mail-invitation-subject = { $by } gives you access to { -brand } for { $company }
# Text of the same mail. $company: its name. $by: who invites. $link: address of the page to begin; it works once.
# $days: how long.
mail-invitation-text =
    Hello,

    { $by } of { $company } gives you access to { -your-portal } at { -brand }. With this link you choose a password and how you get a code to log in. It takes about five minutes. Have your mobile phone at hand:
    { $link }

    Do you already have an account with this e-mail address? Then log in with it and accept the invitation.

    The link works once, for { $days } days, and is meant for you alone. Do not forward it.

    Do you not know { $company }? Then you do not have to do anything. Without this link nobody gets access in your name.

    Kind regards,
    { -brand }

# Subject of the mail to somebody whose invitation was withdrawn. $company: the company.
mail-invitation-withdrawn-subject = Your invitation from { $company } no longer works
# Text of the same mail. $company: the company.
mail-invitation-withdrawn-text =
    Hello,

    An administrator of { $company } has withdrawn your invitation to { -brand }. The link in our earlier e-mail no longer works. You do not have to do anything.

    Do you think this is a mistake? Ask the administrator at { $company }.

    Kind regards,
    { -brand }

# Subject of the mail to somebody who was given another role or other authorisations. $company: the company. $log_in:
# address of the log-in page.
mail-access-changed-subject = Your access to { -brand } for { $company } has changed
# Text of the same mail. $company: the company. $log_in: address of the log-in page.
mail-access-changed-text =
    Hello,

    An administrator of { $company } has just changed what you can do at { -brand }. You will see it the next time you log in:
    { $log_in }

    Is something missing, or can you do too much? Ask your administrator at { $company }.

    Kind regards,
    { -brand }

# Subject of the mail to somebody whom the company’s administrator blocked. $company: the company. The reason is not
# told: it is for colleagues who look after users.
mail-access-blocked-subject = Your access to { -brand } for { $company } is blocked
# Text of the same mail. $company: the company. The reason is not told: it is for colleagues who look after users.
mail-access-blocked-text =
    Hello,

    An administrator of { $company } has just blocked your access. You have been logged out, and you can no longer see the data of { $company } at { -brand }.

    Do you not know why, or do you need access? Ask your administrator at { $company }: only he or she can lift the block.

    Kind regards,
    { -brand }

# Subject of the mail to somebody whose block was lifted. $company: the company. $log_in: address of the log-in page.
mail-access-restored-subject = You have access to { -brand } for { $company } again
# Text of the same mail. $company: the company. $log_in: address of the log-in page.
mail-access-restored-text =
    Hello,

    An administrator of { $company } has just lifted the block on your access. Log in as before:
    { $log_in }

    Do you no longer need access? Tell your administrator at { $company }.

    Kind regards,
    { -brand }

# Subject of the mail to somebody who was removed from a company. $company: the company.
mail-access-removed-subject = You no longer have access to { -brand } for { $company }
# Text of the same mail. $company: the company.
mail-access-removed-text =
    Hello,

    An administrator of { $company } has just removed you as a user. You have been logged out, and you can no longer see the data of { $company } at { -brand }.

    Do you think this is a mistake? Ask your administrator at { $company }.

    Kind regards,
    { -brand }

# Subject of the mail with the code by which somebody logs in whose second step is to be set up anew. $code: six digits.
mail-log-in-email-code-subject = { $code } is your { -brand } code
# Text of the same mail. $code: six digits. $minutes: how many minutes the code works. $help: address of the help page.
mail-log-in-email-code-text =
    Hello,

    You are logging in to { -brand } and need to set up the second step of your log-in. With this code you confirm that it is you:

    { $code }

    Enter it on the page where you were. It works for { $minutes } minutes. Do not give it to anyone: we never ask for it.

    Are you not logging in? Then somebody knows your password. Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to somebody who has set up a new second step.
mail-second-factor-set-up-subject = The second step of your log-in to { -brand } has been set up again
# Text of the same mail. $help: address of the help page.
mail-second-factor-set-up-text =
    Hello,

    The second step of your log-in to { -brand } has just been set up again. What you used before no longer works, and you were logged out everywhere else.

    Was it you? Then you do not have to do anything.

    Was it not you? Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to somebody whose second step was reset by the administrator.
mail-second-factor-reset-subject = The second step of your log-in to { -brand } has been reset
# Text of the same mail. $company: the company. $log_in, $help: addresses of the log-in page and the help page.
mail-second-factor-reset-text =
    Hello,

    An administrator of { $company } has just reset the second step of your log-in. The phone number or the app that you used for it no longer works, and you have been logged out everywhere.

    Log in with your e-mail address and your password. We then send a code to this e-mail address, and you set up the second step again:
    { $log_in }

    Did you not ask for this? Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to somebody who was logged out everywhere by the administrator.
mail-sessions-ended-subject = You have been logged out of { -brand }
# Text of the same mail. $company: the company. $log_in: address of the log-in page.
mail-sessions-ended-text =
    Hello,

    An administrator of { $company } has just logged you out everywhere. Your password and the second step of your log-in still work. Log in again here:
    { $log_in }

    Do you want to know why? Ask your administrator at { $company }.

    Kind regards,
    { -brand }

# Subject of the mail to somebody whose name was changed by the administrator. $company: the company. $name: the new name.
mail-name-changed-subject = Your name at { $company } has changed
# Text of the same mail. $company: the company. $name: the new name.
mail-name-changed-text =
    Hello,

    An administrator of { $company } has just changed your name at { -brand }. Colleagues now see: { $name }

    Is that not right? Ask your administrator at { $company } to correct it.

    Kind regards,
    { -brand }

# Subject of the mail to the present e-mail address, when the administrator entered another.
mail-new-email-asked-subject = A new e-mail address was entered for you at { -brand }
# Text of the same mail. $company: the company. $email: the new address, masked. $help: address of the help page.
mail-new-email-asked-text =
    Hello,

    An administrator of { $company } has just entered another e-mail address for you to log in with: { $email }

    Nothing has changed yet. We have sent a link to the new address. Once you open it and confirm, you log in with the new address, and this one no longer works.

    Is this not right? Then do not confirm it, and call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to the new e-mail address.
mail-confirm-email-subject = Confirm your new e-mail address for { -brand }
# Text of the same mail. $company: the company. $link: address of the page that confirms it. $days: how long it works.
mail-confirm-email-text =
    Hello,

    An administrator of { $company } has just entered this as your new e-mail address. Is that right? Open this link, log in as you do now and confirm:
    { $link }

    From then on you log in with this e-mail address. The link works for { $days } days.

    Do you not know { $company }, or is this not right? Then you do not have to do anything. Nothing changes unless you confirm.

    Kind regards,
    { -brand }

# Subject of the mail to the e-mail address that somebody logged in with until now.
mail-email-changed-subject = You now log in to { -brand } with another e-mail address
# Text of the same mail. $email: the new address, masked. $help: address of the help page.
mail-email-changed-text =
    Hello,

    Your new e-mail address at { -brand } has just been confirmed: { $email }

    From now on you log in with it, and we write to you there. You can no longer log in with the address that received this e-mail. You have been logged out on all your other devices.

    Was it not you? Call or e-mail us at once. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to the owner of an account whose e-mail address was entered for somebody else.
mail-new-email-taken-subject = Your e-mail address was entered for somebody else
# Text of the same mail. $help: address of the help page.
mail-new-email-taken-text =
    Hello,

    A company entered your e-mail address at { -brand } for one of its users. You already have an account with this address, so nothing has changed. We did not say that your account exists.

    Did you ask for this for a colleague? Then choose an address that nobody else uses.

    Do you have a question? You will find our details here:
    { $help }

    Kind regards,
    { -brand }

# Subject of the mail to somebody for whom the administrator entered another mobile number.
mail-new-mobile-asked-subject = Confirm your new mobile number for { -brand }
# Text of the same mail. $company: the company. $log_in, $help: addresses of the log-in page and the help page.
mail-new-mobile-asked-text =
    Hello,

    An administrator of { $company } has just entered a new mobile number for you. You confirm it with a code by SMS the next time you log in:
    { $log_in }

    Did you not ask for this? Call or e-mail us today. You will find our details here:
    { $help }

    Kind regards,
    { -brand }

## Mails to the insurer’s own desk

# Subject of the mail to the desk when somebody cannot register and asks for help. $reference: to refer to it.
mail-desk-request-subject = Help with registering: { $reference }
# Text of the same mail. $reference: the person got it too. $full_name, $date_of_birth (a day) and $request: what the
# person filled in.
mail-desk-request-text =
    Somebody cannot register at { -brand } and asks for help.

    Reference: { $reference }
    Name: { $full_name }
    Date of birth: { $date_of_birth }

    Request:
    { $request }

    Nobody has checked who wrote this. You may call or write to what is given here, but say nothing about the person and give no number until you know who it is. Send a number only to an address that we already had. Quote the reference: the person has it too.

# Subject of the mail to the desk when somebody who registers says that the address is wrong. $reference: to refer to it.
mail-desk-address-change-subject = New address to check: { $reference }
# Text of the same mail. $name: the person, by the records. $address: the address the person gave.
mail-desk-address-change-text =
    Somebody who is registering at { -brand } says that our address is wrong. The code that we sent there no longer works.

    Reference: { $reference }
    Name in our records: { $name }
    New address: { $address }

    Nobody has checked this. Make sure that it is the person before you change the address: whoever gets the letter can register.

## Letters

# Who writes, line by line: the name, then the postal address. It stands at the top left of every letter.
letter-sender =
    { -brand }
    Deurstraat 1
    1000 { -help-desk-city }
# Last line of an address abroad, in capitals, as the post wants it. $country: its code (ISO 3166-1); the code itself is
# printed for a country that is not listed.
letter-country = { $country ->
    [AT] AUSTRIA
    [BG] BULGARIA
    [CH] SWITZERLAND
    [CY] CYPRUS
    [CZ] CZECHIA
    [DE] GERMANY
    [DK] DENMARK
    [EE] ESTONIA
    [ES] SPAIN
    [FI] FINLAND
    [FR] FRANCE
    [GB] UNITED KINGDOM
    [GR] GREECE
    [HR] CROATIA
    [HU] HUNGARY
    [IE] IRELAND
    [IS] ICELAND
    [IT] ITALY
    [LI] LIECHTENSTEIN
    [LT] LITHUANIA
    [LU] LUXEMBOURG
    [LV] LATVIA
    [MA] MOROCCO
    [MC] MONACO
    [MT] MALTA
    [NL] NETHERLANDS
    [NO] NORWAY
    [PL] POLAND
    [PT] PORTUGAL
    [RO] ROMANIA
    [SE] SWEDEN
    [SI] SLOVENIA
    [SK] SLOVAKIA
    [TR] TÜRKIYE
    [US] UNITED STATES
   *[other] { $country }
}
# Place and date of a letter. $date: a day, such as “20 November 2026”.
letter-date = { -help-desk-city }, { $date }
# Below the date. $reference: the registration’s reference.
letter-reference = Your reference: { $reference }
# How every letter begins.
letter-salutation = Dear Sir or Madam,
# Subject of the letter with the registration code.
letter-registration-code-subject = Your registration code
# The same letter: why it comes.
letter-registration-code-opening = You are registering for { -your-portal } at { -brand }. Before we show anything about you, we want to be sure that it is you. That is why we send you a code, to the postal address that we have for you.
# Above the code, which stands large on the page. $name: the person.
letter-registration-code-label = Registration code for { $name }
# Below the code. $valid_until: the last day it works, such as “Saturday 20 February 2027”.
letter-registration-code-valid =
    This code works up to and including { $valid_until }.
    Do not give it to anyone: we never ask for it.
# Heading above three steps.
letter-registration-code-steps = How to complete your registration
# First step. $address: the address of a page, to be typed. $reference: the registration’s reference.
letter-registration-code-step-1 = Go to { $address } and enter your reference { $reference }.
# Second step.
letter-registration-code-step-2 = We send a code to your e-mail address. Enter it.
# Third step.
letter-registration-code-step-3 = Then enter the registration code from this letter. After that it takes a few minutes more. Have your mobile phone at hand.
# Below the steps.
letter-registration-code-closing = Did you not register? Then do tell us. Without this code nobody can register in your name.
# Below the square picture that a phone scans instead of typing the address.
letter-scan = Or scan this with your phone
# Heading above the contact details.
letter-questions = Do you have a question?
# $name: who to ask, such as “Help desk”. $telephone, $email: how.
letter-contact = { $name }: { $telephone } or { $email }
# $hours: when, such as “Monday to Friday from 08:00 to 16:45”.
letter-contact-hours = By telephone { $hours }, but not on public holidays.
# How every letter ends.
letter-greeting =
    Kind regards,
    { -brand }

## Days and hours, in mails and letters

# Name of a day of the week. $weekday: 1 is Monday.
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# Name of a month. $month: 1 is January.
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# A day: “2 December 2026”. $day: 1 to 31. $year: four digits.
date-day = { $day } { date-month } { $year }
# The same with the day of the week: “Wednesday 2 December 2026”.
date-weekday-day = { date-weekday } { date-day }
# Several days. $days: all but the last, with commas between them.
days-and = { $days } and { $last }
# Days that follow each other.
days-run = { $first } to { $last }
# $days: such as “Monday to Friday”. $opens, $closes: times of day, such as “08:00”.
hours-on-days = { $days } from { $opens } to { $closes }

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
# Link to the printed page of a letter.
outbox-letter-document = The letter as PDF
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
# Title and heading of the page with every message there is; also the link to it.
outbox-samples-heading = Messages, with sample data
# Below that heading: what the page is.
outbox-samples-lead = Every message there is, as a person could receive it. Nothing here was sent.
