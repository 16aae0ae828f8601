### Proving once more who one is, before something sensitive: a dialog over the page. The codes have the words of log-in.ftl.

## The dialog

# Heading of the dialog.
step-up-heading = First confirm that it is you
# Below it.
step-up-lead = So nobody else can change anything when you have left your screen for a moment. After that we go on with what you were doing.
# Button that has a code sent by SMS, when there is no other way.
step-up-send-code = Send the code
# Button that closes the dialog without a proof.
step-up-close = Not now, back to the page
# In the summary on top: the time for proving it is over, and it begins anew by itself.
step-up-expired = That took too long, so we begin again.
# In the place of the proof. Above the contacts.
step-up-account-blocked = There were too many failed tries, so your account is blocked. What you wanted to do has not been done.
