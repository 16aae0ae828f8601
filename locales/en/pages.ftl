### The pages round logging in: start, and what is shown when something is not as it should be.

## Start page

# The document’s title.
start-title = Welcome
# Heading.
start-heading = Your insurance, behind one door
# Below the heading.
start-lead = In { -your-portal } you will find your contracts, documents and claims. Log in with your password and a code that only you receive.
# The button to the log-in page.
start-log-in = Log in
# The link beside it, to registering; only where people can register.
start-register = First time here? Register
# The link beside it, to the help page.
start-help = Can’t log in?
# First of three points below.
start-point-need-heading = What you need
# Its text.
start-point-need-text = Your e-mail address, your password and your phone. That is all.
# Second point.
start-point-safe-heading = Log in safely
# Its text.
start-point-safe-text = We never ask you for your code by telephone or by e-mail. Do not give it to anyone.
# Third point.
start-point-help-heading = Somebody to help you
# Its text.
start-point-help-text = Are you stuck? Our people help you, by telephone and by e-mail.

## Page that does not exist

# Heading.
not-found-heading = We cannot find this page
# Below the heading.
not-found-lead = There may be a typing error in the address, or the page has moved.
# Button to the start page.
not-found-start = Go to the start page
# Link to the log-in page.
not-found-log-in = Log in
# Link to the help page.
not-found-help = Help and contact

## The application failed

# Heading.
went-wrong-heading = Something went wrong
# Below the heading.
went-wrong-lead = The fault is ours, not yours. Your data is safe.
# Text.
went-wrong-text = Try again. If it goes wrong again, wait a few minutes or contact us.
# Button back to the page where it happened.
went-wrong-again = Try again
# Link to the start page.
went-wrong-start = Go to the start page
# Above the contact panels.
went-wrong-contact-heading = Still stuck?

## The service does not answer

# Heading.
unavailable-heading = We cannot be reached at the moment
# Below the heading.
unavailable-lead = You cannot go on at the moment. Check that you are connected to the internet. If you are, the fault is ours and we are working on it.
# Text.
unavailable-text = Try again in a few minutes.
# Button back to the page where it happened.
unavailable-again = Try again
# Link to the help page.
unavailable-help = Help and contact
# Above the contact panels.
unavailable-contact-heading = Is it urgent?

## The session has ended

# Heading.
session-ended-heading = You have been logged out
# Below the heading.
session-ended-lead = Nothing happened for a while, you had been logged in for a long time, or you logged out in another tab. This way nobody else can see your data.
# Button to the log-in page, from where the visitor comes back to where he or she was.
session-ended-log-in = Log in again
# Below the button.
session-ended-return = After logging in, you continue where you were.
