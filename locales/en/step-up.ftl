### Proving once more who one is, before something sensitive: a dialog over the page. The codes have the words of log-in.ftl.

## The dialog

# Heading of the dialog.
step-up-heading = First confirm that it is you
# Below it.
step-up-lead = This keeps your company safe if you leave your screen alone. We then go on with what you were doing.
# Button that has a code sent by SMS, when there is no other way.
step-up-send-code = Send the code
# Button that closes the dialog without a proof.
step-up-close = Not now, back to the page
# In the summary on top: the time for proving it is over, and it begins anew by itself.
step-up-expired = That took too long, so we begin again.
# In the place of the proof. Above the contacts.
step-up-account-blocked = There were too many failed tries, so your account is blocked for now. What you were doing has not been done.
