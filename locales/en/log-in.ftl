### The log-in: e-mail address and password, then the proof.

## The first page

# Heading of the log-in page, and its name in the browser’s tab.
credentials-heading = Log in
# Below the heading: what is behind the log-in.
credentials-lead = To your insurance, documents and claims.
# Label of the field for the e-mail address.
credentials-email-label = E-mail address
# Label of the field for the password.
credentials-password-label = Password
# Button that sends e-mail address and password.
credentials-submit = Log in
# Link below the form, to registering; only where people can register.
credentials-register = First time here? Register
# Heading of the panel beside the form, for whoever is stuck.
credentials-help-heading = Can’t log in?
# Text of that panel.
credentials-help-text = We help you get back in, by telephone or by e-mail.
# Link in that panel, to the help page.
credentials-help-link = Help with logging in

## What is wrong with e-mail address or password: at the field, and in the summary on top

# The field for the e-mail address is empty.
credentials-email-required = Enter your e-mail address.
# The text is no e-mail address.
credentials-email-malformed = Enter an e-mail address like name@example.com.
# More than 254 characters.
credentials-email-too-long = This e-mail address is too long. Enter at most 254 characters.
# The field for the password is empty.
credentials-password-required = Enter your password.
# More than 128 characters.
credentials-password-too-long = This password is too long. A password has at most 128 characters.
# No account has this e-mail address and password together. It must not say which of the two is wrong.
credentials-incorrect = This e-mail address and password do not go together. Check both and try again.
# Too many failed tries. $time: the time from which it may be tried again, like 14:35, with the day when it is another one, or the word “later” when that is not known.
credentials-too-many = { $time ->
        [later] There were too many tries. Try again later, or contact us.
       *[other] There were too many tries. Try again after { $time }, or contact us.
    }

## Why somebody stands at the beginning again: on top of the log-in page

# The time for logging in is over, or the address is of another browser.
log-in-notice-expired = Your time to log in has run out. Start again. Does this keep happening? Allow cookies for this website.
# Somebody has just logged out.
log-in-notice-logged-out = You are logged out.
# The address was of a later step of the log-in, and nobody was logging in.
log-in-notice-not-yet = That page only opens while you are logging in. Start here.
# The address was of a page for those who are logged in.
log-in-notice-first = Log in to see that page.
# Everything was right, but the connection was lost before the browser knew.
log-in-notice-answer-lost = What you entered was correct, but the connection was lost at the last moment. Log in once more.

## Everywhere in the log-in

# Heading of a step that is being loaded.
log-in-loading-heading = Logging in
# In the place of a step that is being loaded.
step-loading = One moment: we are looking up where you were.
# Button that loads the step again after that failed.
step-retry = Try again
# Warning, within the last minute of the time for logging in. A button below it gives more time.
log-in-time-limit = Your time to log in has nearly run out.

## The choice between an SMS and the authenticator app

# The question: heading of the page.
second-factor-heading = How do you want to prove that it is you?
# First choice.
second-factor-sms = With a code by SMS
# Below the first choice. $ending: the last two digits of the mobile number.
second-factor-sms-hint = To your number ending in { $ending }.
# Second choice.
second-factor-authenticator = With the authenticator app
# Below the second choice.
second-factor-authenticator-hint = Open the app on your phone and read the code.
# Button that goes on with the choice.
second-factor-submit = Continue
# Nothing was chosen.
second-factor-required = Choose how you want to prove that it is you.
# Link to the help page, for whoever can use neither.
second-factor-neither = I cannot use either of them

## What the pages that ask for a code have in common

# Label of the field for the code.
code-label = Six-digit code
# Below the label of the field.
code-hint = You may type spaces.
# Button that sends the code.
code-submit = Continue
# Nothing was typed.
code-required = Enter the six digits of the code.
# Fewer than six digits.
code-too-short = The code is too short. Enter all six digits.
# More than six digits.
code-too-long = The code is too long. Enter only the six digits.
# Letters or signs among the digits.
code-not-digits = The code has only digits. Enter the six digits.
# Below the field. $time: a time of day like 14:35.
code-works-until = The code works until { $time }.
# Button that sends another code.
code-resend = Send a new code
# Below that button, counted down. $time: minutes and seconds, like 0:42.
code-resend-in = You can ask for a new code in { $time }.
# The button was pressed before that time.
code-resend-too-soon = A code is still on its way. Wait until the time below the button has run out, then ask for a new one.
# A new code was sent.
code-resent = We sent a new code. The earlier one still works too.
# A new code was sent after those before it had expired or were blocked.
code-resent-only = We sent a new code. Enter that one: the earlier ones no longer work.
# The right code, but its ten minutes are over.
code-expired = This code has expired. Ask for a new one.
# The right code, but it was used before.
code-used = This code has been used already. Ask for a new one.
# Too many wrong codes: those sent so far no longer work.
code-blocked = There were too many wrong tries. The codes we sent no longer work. Ask for a new one.
# Button that goes back to the choice between SMS and authenticator app.
code-other-way = Choose another way
# Link that looks like a button, to the first page, when no code works any more and no other is sent.
code-start-again = Start again
# Link to the help page.
code-help = Help with logging in

## The code by SMS

# Heading of the page, and its name in the browser’s tab.
sms-code-heading = Enter the code we sent by SMS
# Below the heading. $ending: the last two digits of the mobile number.
sms-code-lead = We sent it to your number ending in { $ending }.
# In the place of that button when no more codes are sent.
sms-code-no-resends = We cannot send more codes now. Use the newest code you have, or start again.
# In the place of field and button when the codes were blocked and no more are sent. The button code-start-again is below it.
sms-code-none-works = There were too many wrong tries. The codes we sent no longer work, and we cannot send more now. Start again, or contact us.
# Too many codes were sent. $time: the time from which there are new ones, like 14:35, with the day when it is another one, or the word “later” when that is not known.
sms-code-too-many = { $time ->
        [later] We have sent you too many codes. Use the newest one, or try again tomorrow.
       *[other] We have sent you too many codes. Use the newest one, or ask for another after { $time }.
    }
# The same when the codes sent so far were blocked.
sms-code-too-many-blocked = { $time ->
        [later] We have sent you too many codes. Try again tomorrow, or contact us.
       *[other] We have sent you too many codes. Ask for another after { $time }, or contact us.
    }
# A wrong code. $tries: how many tries are left, at least 1.
sms-code-incorrect = { $tries ->
        [one] This is not the code we sent. Look at the newest SMS. You have one try left.
       *[other] This is not the code we sent. Look at the newest SMS. You have { $tries } tries left.
    }
# A code that has expired or was used before, when no more codes are sent in this log-in.
sms-code-old = This code no longer works. Enter the newest one, or start again.
# Opens on the text below.
sms-code-none-summary = No SMS received?
# What to do without an SMS.
sms-code-none-text = It can take a minute. Check that your phone has a signal and room for messages. Then ask for a new code. Do you have a new number? Contact us: we change it with you.

## The code by e-mail, when the second step of the log-in is set up again

# Heading of the page.
email-code-heading = Enter the code from our e-mail
# Below the heading. $email: the e-mail address, partly hidden.
email-code-lead = We sent an e-mail to { $email }.
# Why a code is asked that was mailed.
email-code-why = An administrator has reset the second step of your log-in or entered a new mobile number for you. After this code you set up that step again.
# A wrong code. $tries: how many tries are left.
email-code-incorrect = { $tries ->
        [one] This is not the code we sent. Look at our newest e-mail. You have one try left.
       *[other] This is not the code we sent. Look at our newest e-mail. You have { $tries } tries left.
    }
# Opens on the text below.
email-code-none-summary = No e-mail with a code?
# What to do without an e-mail.
email-code-none-text = It can take a few minutes. Look in your spam folder too. Then ask for a new code. Can you no longer receive e-mail at this address? Ask your administrator for help.

## The code of the authenticator app

# Heading of the page, and its name in the browser’s tab.
authenticator-code-heading = Enter the code from your authenticator app
# Below the heading.
authenticator-code-lead = Open the app on your phone. It shows a new code every 30 seconds.
# A wrong code. $tries: how many tries are left, at least 1.
authenticator-code-incorrect = { $tries ->
        [one] This is not the code the app shows now. Enter the newest one. You have one try left.
       *[other] This is not the code the app shows now. Enter the newest one. You have { $tries } tries left.
    }
# The right code, but of too long ago.
authenticator-code-expired = This code has expired. Enter the one that the app shows now.
# The right code, but it was used before.
authenticator-code-used = This code has been used already. Wait until the app shows a new one and enter that.
# Too many wrong codes, of the app or recovery codes: none works any more in this log-in.
authenticator-code-blocked = There were too many wrong tries. Start again.
# Opens on the text below.
authenticator-code-refused-summary = Does the code not work?
# What to do when the right code is refused.
authenticator-code-refused-text = Your phone’s clock may be wrong. Set the date and time to automatic, then enter the next code. Is the app gone, or do you have a new phone? Contact us: we help you get back in.

## A recovery code, in the place of the app’s

# Opens on a field for a recovery code, for somebody without the app.
recovery-code-summary = I do not have my phone: use a recovery code
# Above that field.
recovery-code-lead = You saved these codes when you set up the app. Each works once. Have none left? Contact us.
# Label of the field.
recovery-code-label = Recovery code
# Below the label.
recovery-code-hint = Eight letters and digits, for example K7QM-3XPA. Capitals and the dash do not matter.
# Button that sends the code.
recovery-code-submit = Log in with this code
# Nothing was typed.
recovery-code-required = Enter one of your recovery codes.
# Fewer than eight letters and digits.
recovery-code-too-short = This code is too short. Enter all eight letters and digits.
# More than eight.
recovery-code-too-long = This code is too long. Enter one code of eight letters and digits.
# Signs that stand in no code.
recovery-code-malformed = A recovery code has only letters and digits. Enter it like K7QM-3XPA.
# A wrong code. $tries: how many tries are left, at least 1.
recovery-code-incorrect = { $tries ->
        [one] This is not one of your recovery codes. Check what you saved. You have one try left.
       *[other] This is not one of your recovery codes. Check what you saved. You have { $tries } tries left.
    }
# The right code, but it was used before.
recovery-code-used = This recovery code has been used already. Enter another one.

## The account is blocked

# Heading of the page, and its name in the browser’s tab.
account-blocked-heading = Your account is blocked
# Below the heading, when somebody has to unblock it.
account-blocked-lead = Nobody can log in with it for now. Your data is safe.
# Below the heading, when it is unblocked by itself.
account-blocked-lead-wait = There were too many failed tries. Your data is safe.
# When it is unblocked by itself. $time: day and time.
account-blocked-until = You can log in again from { $time }. In a hurry? Contact us: we unblock your account with you.
# Somebody has to unblock it. Above the help desk’s telephone number, e-mail address and opening hours.
account-blocked-for-good = Contact us to unblock your account. We first check that it is you.
# Link back to the first page.
account-blocked-other = Log in with another account

## What can go wrong anywhere: in the summary on top of the page

# The API cannot be reached.
problem-unreachable = We cannot be reached at the moment. Check your connection and try again. What you typed is still there.
# The API did not answer in time.
problem-timed-out = This is taking too long. Try again. What you typed is still there.
# Something failed that should not, and there is no reference.
problem-general = Something went wrong on our side. Try again, or contact us.
# Something failed that should not. $reference: letters and digits that find it in the log.
problem-general-reference = Something went wrong on our side. Try again, or contact us and quote this reference: { $reference }.
# Too many requests from one place. $time: the time from which it may be tried again, like 14:35, with the day when it is another one, or the word “later” when that is not known.
problem-too-many-requests = { $time ->
        [later] Too many requests are coming from your network. Wait a minute and try again.
       *[other] Too many requests are coming from your network. Try again after { $time }.
    }
# The page was behind, because the log-in went on in another tab or window.
problem-out-of-date = You continued in another tab or window. This page now shows where you are.
