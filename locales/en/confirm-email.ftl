### Where the mailed link leads by which a user confirms the e-mail address that an administrator of the company entered.

## Opening the link

# Name of the page in the browser’s tab, and its heading as long as it is not known what the link is about.
confirm-email-title = Your new e-mail address
# While it is found out what the link is about.
confirm-email-opening = We are opening the link…
# The page was loaded anew, or its address typed: what the link carried is gone.
confirm-email-lost = To go on, open the link in the e-mail about your new address again.
# The link was used before, its time is over, an administrator entered another address since, or somebody else is logged in.
confirm-email-over = This link does not work, or not with the account that you are logged in with.
# Below it: what to do.
confirm-email-over-next = Have you confirmed the address already? Then you do not have to do anything: log in with it from now on. If not, open the link in the newest e-mail, or ask an administrator of your company to enter the address again.
# Link to the page behind the log-in.
confirm-email-home = My account
# Above the contacts, when the link does not work.
confirm-email-contact-heading = Is it not working?

## Confirming

# Heading.
confirm-email-heading = Is this your new e-mail address?
# Below it. $company: the name of the company.
confirm-email-lead = An administrator of { $company } has entered another e-mail address for you.
# Before the present address, masked.
confirm-email-present = You now log in with
# Before the new address.
confirm-email-new = And from now on with
# What comes of it.
confirm-email-after = Your present address then no longer works. You are logged out everywhere, except here.
# Button that confirms it.
confirm-email-submit = Use this address from now on
# Below the button.
confirm-email-not-right = Is this not right? Then close this page: nothing changes. Tell the administrator too.
# In the summary on top: the visitor did not prove who it is.
confirm-email-step-up-needed = Nothing has changed yet: confirm first that it is you.
# In the summary on top: a colleague got this address since the link was mailed.
confirm-email-already-user = A colleague uses this e-mail address by now, so nothing has changed. Ask an administrator of your company to enter another one for you.

## The end

# Heading.
confirm-email-done-heading = Your new e-mail address is set
# Below it.
confirm-email-done-lead = Your password and the way you get a code stay as they were.
# Before the new address.
confirm-email-done-term = You log in with
# Below it.
confirm-email-done-elsewhere = You are logged out everywhere, except here. We also told you so at your earlier address.
# Link that looks like a button, to the page behind the log-in.
confirm-email-done-continue = Continue
