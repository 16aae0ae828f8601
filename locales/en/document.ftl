### The HTML documents around the application. Visitors read these words before the application has arrived, or when it
### cannot start.

# Title of the page at "/" and of a page that is not known yet: the name of the portal.
document-title = { -brand }
# What search engines show below the title. At most 150 characters.
document-description = Log in to { -brand } securely, with a code by SMS or from your authenticator app.
# Shown when somebody sends a form while the page is still loading. The form is sent by itself then.
document-waiting = One moment: the page is still loading. What you typed will be sent right after.

## The application cannot start, for example because the connection failed

# Heading of that message.
document-failed-heading = This page did not load completely
# Text below that heading. What was typed is still in the fields.
document-failed-text = Your connection may have been interrupted. What you typed has not been sent.
# Link that loads the page again.
document-failed-retry = Load the page again

## Browsers

# Shown only when JavaScript is switched off.
document-without-script = This site needs JavaScript. Turn it on in your browser settings and load the page again.
