### The page behind the log-in.

## While it loads, and its name

# The page’s name in the browser’s tab, and its heading while it loads.
home-heading = My account
# While it loads.
home-loading = One moment: we are getting your data.
# Button that loads it again after that failed.
home-retry = Try again

## Once it is there

# Heading of the page. $name: what the person is called.
home-greeting = Welcome, { $name }
# Below the heading.
home-lead = You are logged in.
# The log-in before this one was by SMS. $at: day and time.
home-last-log-in-sms = You last logged in on { $at }, with a code by SMS. Was that not you? Contact us at once.
# The log-in before this one was with the authenticator app. $at: day and time.
home-last-log-in-authenticator = You last logged in on { $at }, with the authenticator app. Was that not you? Contact us at once.
# The log-in before this one was with a recovery code. $at: day and time.
home-last-log-in-recovery-code = You last logged in on { $at }, with a recovery code. Was that not you? Contact us at once.
# In the place of the above, when there was no log-in before this one.
home-first-log-in = This is the first time you have logged in.
# Notice: the person is blocked in a company, and can reach nothing of it. $company: the name of the company.
home-blocked-text = An administrator of { $company } has blocked your access.
# Below that, to a user. $company: the name of the company.
home-blocked-way-on = Ask an administrator of { $company } why. He or she can unblock you too.
# The same to an administrator, also on the pages of the company, there above the help desk’s telephone number, e-mail address and opening hours. $company: the name of the company.
home-blocked-way-on-administrator = Ask another administrator of { $company } why. He or she can unblock you too. Is there no other administrator who can log in? Then contact us.
# Link below that, to the help page.
home-blocked-help = Help and contact
# Heading above e-mail address and mobile number.
home-access-heading = Your log-in details
# Before the masked e-mail address.
home-email = E-mail address
# Before the masked mobile number.
home-mobile = Mobile number
# Heading above the names of the companies whose users the person looks after.
home-company-heading = Your company
# Button below them, to the list of these users.
home-company-users = Look after colleagues
# Button.
home-log-out = Log out

## The session's time

# Warning, within the last minute of the session. A button below it gives more time.
home-time-limit = We are about to log you out, because nothing happened for a while.
# The same when the session has lasted as long as it may; there is no button below it.
home-time-limit-last = We are about to log you out, because you have been logged in for a long time. You can then log in again.
# The session ended while something was being done.
home-session-ended = You are no longer logged in. Log in again.
