### One colleague: who it is, how it stands, and what an administrator can do.

## The page of one colleague

# The page’s name in the browser’s tab. Its heading is the colleague’s name.
company-user-title = A colleague’s access
# While the colleague is being loaded.
company-user-loading = One moment: we are getting the data of your colleague.
# Heading when there is no such colleague, or not any more. The message company-user-not-found stands below it.
company-user-gone-heading = This colleague is not in your list
# Link below it.
company-user-to-list = To the list of colleagues
# Beside the status, when it is the visitor’s own page.
company-user-you = This is you
# Above the data.
company-user-data-heading = Data
# Term in the list of data.
company-user-email = E-mail address
# Term: the address that takes the place of the other once the colleague has confirmed it.
company-user-new-email = New e-mail address, not confirmed yet
# Term.
company-user-mobile = Mobile number
# In the place of a mobile number.
company-user-no-mobile = Not provided
# Term: the number that takes the place of the other once the colleague has confirmed it.
company-user-new-mobile = New mobile number, to be confirmed at the next log-in
# Term: in which language we write.
company-user-language = Language of our e-mails
# Term.
company-user-role = Role
# Term.
company-user-authorisations = Authorisations
# In the place of authorisations.
company-user-no-authorisations = None yet
# Term: how somebody proves, after the password, who it is. The same words as on the pages of the log-in.
company-user-second-factor = Second step of the log-in
# In the place of a second step that was reset.
company-user-sets-up = To be set up at the next log-in
# Term.
company-user-last-log-in = Last log-in
# In the place of that moment.
company-user-never = Never
# Term: in how many browsers somebody is logged in.
company-user-sessions = Logged in now
# $count: in how many browsers, 0 for none.
company-user-sessions-count = { $count ->
            [0] Nowhere
            [one] In one browser
           *[other] In { $count } browsers
    }
# Link below the data, to what the colleague did and what others did with the account. $name: the colleague.
company-user-activity = Activity of { $name }

## What is not as usual: notices above the data

# The colleague was removed a moment ago, and it can still be undone.
company-user-removed = This colleague has been removed and no longer has access to your company.
# An administrator has blocked the colleague. $name: who. $at: day and time.
company-user-blocked = Blocked by { $name } on { $at }.
# Before the reason, as that administrator wrote it.
company-user-blocked-reason = Reason:
# The account has blocked itself. $at: day and time.
company-user-account-blocked = This account lets nobody in until { $at }, because a wrong code was entered too often. After that time logging in works again. Ask your colleague who tried.
# The insurer keeps the account shut.
company-user-account-shut = This account lets nobody in. Only the help desk can change that.
# It is the only administrator: blocking, removing and another role are not offered.
company-user-last-administrator = This is the only active administrator of your company. Do you want to block or remove this colleague, or give another role? First make somebody else administrator.
# The invitation has not been accepted yet. $sent and $ends: day and time.
company-user-invitation = We e-mailed the invitation on { $sent }. The link works until { $ends }.
# The same when its time is over.
company-user-invitation-expired = We e-mailed the invitation on { $sent }. The link stopped working on { $ends }.

## What an administrator can do

# Above the buttons.
company-user-acts-heading = What you can do
# Button, and the button of the dialog that it opens.
company-user-act-edit = Change data
# Below that button: what it leads to.
company-user-act-edit-hint = Name, e-mail address, mobile number.
# Button, and the button of the dialog that it opens.
company-user-act-authorise = Change role and authorisations
# Below that button: what it leads to.
company-user-act-authorise-hint = What this colleague may do for your company.
# Button, and the button of the dialog that it opens.
company-user-act-resend-invitation = Send the invitation again
# Below that button: what it leads to.
company-user-act-resend-invitation-hint = We e-mail a new link. The earlier one then stops working.
# Button, and the button of the dialog that it opens.
company-user-act-authorise-again = Give access again
# Below that button: what it leads to.
company-user-act-authorise-again-hint = We e-mail a new invitation. Access returns once it is accepted.
# Button, and the button of the dialog that it opens.
company-user-act-unblock = Unblock
# Below that button: what it leads to.
company-user-act-unblock-hint = Access returns at once, with the same password.
# Button, and the button of the dialog that it opens.
company-user-act-reset-second-factor = Reset the second step
# Below that button: what it leads to.
company-user-act-reset-second-factor-hint = After a phone was lost, for example. This colleague then logs in with the password and a code by e-mail, and sets up the second step again.
# Button, and the button of the dialog that it opens.
company-user-act-end-sessions = Log out everywhere
# Below that button: what it leads to.
company-user-act-end-sessions-hint = Your colleague can log in again at once.
# Button, and the button of the dialog that it opens.
company-user-act-block = Block
# Below that button: what it leads to.
company-user-act-block-hint = No access until you lift the block. All data is kept.
# Button, and the button of the dialog that it opens.
company-user-act-withdraw-invitation = Withdraw the invitation
# Below that button: what it leads to.
company-user-act-withdraw-invitation-hint = The link in the e-mail stops working and the colleague is taken off the list.
# Button, and the button of the dialog that it opens.
company-user-act-remove = Remove
# Below that button: what it leads to.
company-user-act-remove-hint = For a colleague who leaves. Access ends at once.

## Dialogs: before something is done

# Heading of the dialog. $name: the colleague’s name.
company-user-ask-edit = Change the data of { $name }
# Below it. $name: the colleague’s name.
company-user-ask-edit-text = We tell { $name } by e-mail, at the present address.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-authorise = Role and authorisations of { $name }
# Below it. $name: the colleague’s name.
company-user-ask-authorise-text = We tell { $name } by e-mail.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-resend-invitation = Send { $name } the invitation again?
# Below it. $name: the colleague’s name.
company-user-ask-resend-invitation-text = { $name } gets a new link by e-mail. The earlier one then stops working.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-authorise-again = Give { $name } access again
# Below it. $name: the colleague’s name.
company-user-ask-authorise-again-text = { $name } gets a new invitation by e-mail, and has access again once it is accepted.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-unblock = Unblock { $name }?
# Below it. $name: the colleague’s name.
company-user-ask-unblock-text = { $name } has access again at once. We say so by e-mail.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-reset-second-factor = Reset the second step of { $name }?
# Below it. $name: the colleague’s name.
company-user-ask-reset-second-factor-text = First make sure that it is really { $name } who asks for this: call, or meet in person. The present app or number then stops working for logging in, and { $name } is logged out. To log in again, { $name } needs the password and a code by e-mail.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-end-sessions = Log { $name } out everywhere?
# Below it. $name: the colleague’s name.
company-user-ask-end-sessions-text = { $name } loses what has not been saved yet.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-block = Block { $name }?
# Below it. $name: the colleague’s name.
company-user-ask-block-text = { $name } is logged out at once and has no access to your company until you lift the block.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-withdraw-invitation = Withdraw the invitation of { $name }?
# Below it. $name: the colleague’s name.
company-user-ask-withdraw-invitation-text = The link in the e-mail stops working. We tell { $name } by e-mail.
# Heading of the dialog. $name: the colleague’s name.
company-user-ask-remove = Remove { $name }?
# Below it. $name: the colleague’s name.
company-user-ask-remove-text = { $name } is logged out at once, is taken off the list and no longer has access to your company. To come back, { $name } needs a new invitation.
# Button of the dialogs in which something is typed or chosen.
company-user-save = Save
# Button that closes a dialog; nothing is done.
company-user-cancel = Cancel
# Label of the field for the reason of a block, or of its end.
company-user-reason-label = Reason
# Below that label. $characters: how many there may be.
company-user-reason-hint = For the other administrators of your company. At most { $characters } characters.
# Below the label of the e-mail address.
company-user-email-hint = The new address takes effect once your colleague has confirmed it.
# In the dialog that changes data, above the fields, when the invitation has not been accepted yet.
company-user-ask-edit-invited = The invitation has not been accepted yet, so you can still correct everything here.
# Below the label of the e-mail address, when the invitation has not been accepted yet.
company-user-email-hint-invited = If you change the address, we e-mail the link to the new one. The earlier link then stops working.
# Below the label of the mobile number. $number: the present one, partly hidden.
company-user-mobile-hint = Leave this empty to keep { $number }. Your colleague confirms a new number at the next log-in.
# The same when there is no number yet.
company-user-mobile-hint-none = For codes by SMS. Your colleague confirms the number at the next log-in.

## What was done, and the way back

# Said when it is done. $name: the colleague’s name.
company-user-done-edit = The data of { $name } is saved.
# Said when it is done. $name: the colleague’s name.
company-user-done-authorise = The role and the authorisations of { $name } are saved.
# Said when it is done. $name: the colleague’s name.
company-user-done-resend-invitation = A new link is on its way to { $name }.
# Said when it is done. $name: the colleague’s name.
company-user-done-authorise-again = A new invitation is on its way to { $name }.
# Said when it is done. $name: the colleague’s name.
company-user-done-unblock = { $name } is unblocked.
# Said when it is done. $name: the colleague’s name.
company-user-done-reset-second-factor = The second step of { $name } is reset.
# Said when it is done. $name: the colleague’s name.
company-user-done-end-sessions = { $name } is logged out everywhere.
# Said when it is done. $name: the colleague’s name.
company-user-done-block = { $name } is blocked.
# Said when it is done. $name: the colleague’s name.
company-user-done-withdraw-invitation = The invitation of { $name } is withdrawn.
# Said when it is done. $name: the colleague’s name.
company-user-done-remove = { $name } is removed.
# Said when it is done. $name: the colleague’s name.
company-user-done-undo = That is undone. Everything is as it was, but whoever was logged out stays logged out.
# Said when what was saved was so already.
company-user-nothing-changed = Nothing has changed: it was like this already.
# Button, for some seconds after something was done.
company-user-undo = Undo
# Beside that button, counted down. $time: minutes and seconds, like 0:08.
company-user-undo-left = { $time } left
# Heard when that button appears. $seconds: how many seconds it stands there, at least 1.
company-user-undo-for = { $seconds ->
        [one] You can undo this for { $seconds } second.
       *[other] You can undo this for { $seconds } seconds.
    }

## Somebody else has changed the colleague while a dialog was open

# Above the list of what is different now.
company-user-meanwhile = Another administrator has changed this colleague in the meantime:
# In the list below company-user-meanwhile: what is different now.
company-user-changed-name = the name
# In the list below company-user-meanwhile: what is different now.
company-user-changed-email = the e-mail address
# In the list below company-user-meanwhile: what is different now.
company-user-changed-mobile = the mobile number
# In the list below company-user-meanwhile: what is different now.
company-user-changed-role = the role
# In the list below company-user-meanwhile: what is different now.
company-user-changed-authorisations = the authorisations
# In the list below company-user-meanwhile: what is different now.
company-user-changed-status = the status
# In the list below company-user-meanwhile: what is different now.
company-user-changed-second-factor = the second step
# In the list below company-user-meanwhile: what is different now.
company-user-changed-removed = the colleague has been removed
# Below that list.
company-user-meanwhile-kept = What you typed is still here. Check whether it is still right.

## Fields that describe a colleague: in dialogs, and when somebody is invited

# Label.
company-field-name-label = First name and last name
# The field is empty.
company-field-name-required = Enter the first name and last name.
# More than 100 characters.
company-field-name-too-long = This name is too long. Enter at most 100 characters.
# Label.
company-field-email-label = E-mail address
# The field is empty.
company-field-email-required = Enter the e-mail address.
# No e-mail address.
company-field-email-malformed = Enter an e-mail address like name@example.com.
# More than 254 characters.
company-field-email-too-long = This e-mail address is too long. Enter at most 254 characters.
# Label. The message company-field-optional follows it.
company-field-mobile-label = Mobile number
# Behind the label of a field that may stay empty.
company-field-optional = (optional)
# No number to which an SMS can be sent.
company-field-mobile-malformed = Enter a mobile number with its country code, like +31 6 12345678.
# More than 40 characters.
company-field-mobile-too-long = This number is too long. Enter only the mobile number.
# The field is empty.
company-field-reason-required = Enter the reason.
# More than 200 characters.
company-field-reason-too-long = This reason is too long. Enter at most 200 characters.
# Label of the choice of the language we write in.
company-field-language-label = In which language do we write to your colleague?
# No language was chosen.
company-field-language-required = Choose the language in which we write.
# Question above the roles.
company-field-role-label = What may this colleague do?
# Below the role “User”. What colleagues can be authorised for is asked below it.
company-field-role-user-hint = Only has access to what you tick below.
# Below the role “Administrator”.
company-field-role-administrator-hint = May also invite, change, block and remove colleagues.
# No role was chosen.
company-field-role-required = Choose what this colleague may do.
# Question above what somebody can be authorised for.
company-field-authorisations-label = What does this colleague have access to?
# Below it.
company-field-authorisations-hint = You can change this later.

## Several colleagues at once, from the list

# Heading of the dialog. $count: how many colleagues, at least 1. Their names stand below it.
company-many-ask-resend = { $count ->
            [one] Send one colleague the invitation again?
           *[other] Send { $count } colleagues the invitation again?
    }
# Below it, above the names.
company-many-ask-resend-text = They get a new link by e-mail. The earlier one then stops working.
# Heading of the dialog. $count: how many colleagues, at least 1. Their names stand below it.
company-many-ask-withdraw = { $count ->
            [one] Withdraw one invitation?
           *[other] Withdraw { $count } invitations?
    }
# Below it, above the names.
company-many-ask-withdraw-text = The links in the e-mails stop working. We tell them by e-mail.
# Heading of the dialog. $count: how many colleagues, at least 1. Their names stand below it.
company-many-ask-block = { $count ->
            [one] Block one colleague?
           *[other] Block { $count } colleagues?
    }
# Below it, above the names.
company-many-ask-block-text = They are logged out at once and have no access to your company until you lift the block.
# Heading of the dialog. $count: how many colleagues, at least 1. Their names stand below it.
company-many-ask-unblock = { $count ->
            [one] Unblock one colleague?
           *[other] Unblock { $count } colleagues?
    }
# Below it, above the names.
company-many-ask-unblock-text = They have access again at once. We say so by e-mail.
# Heading of the dialog. $count: how many colleagues, at least 1. Their names stand below it.
company-many-ask-end-sessions = { $count ->
            [one] Log one colleague out everywhere?
           *[other] Log { $count } colleagues out everywhere?
    }
# Below it, above the names.
company-many-ask-end-sessions-text = They lose what they have not saved yet.
# Heading of the dialog. $count: how many colleagues, at least 1. Their names stand below it.
company-many-ask-remove = { $count ->
            [one] Remove one colleague?
           *[other] Remove { $count } colleagues?
    }
# Below it, above the names.
company-many-ask-remove-text = They are logged out at once and no longer have access to your company. To come back, they need a new invitation.
# Said when it is done. $count: for how many, at least 1.
company-many-done-resend = { $count ->
            [one] A new link is on its way to one colleague.
           *[other] New links are on their way to { $count } colleagues.
    }
# Said when it is done. $count: for how many, at least 1.
company-many-done-withdraw = { $count ->
            [one] One invitation is withdrawn.
           *[other] { $count } invitations are withdrawn.
    }
# Said when it is done. $count: for how many, at least 1.
company-many-done-block = { $count ->
            [one] One colleague is blocked.
           *[other] { $count } colleagues are blocked.
    }
# Said when it is done. $count: for how many, at least 1.
company-many-done-unblock = { $count ->
            [one] One colleague is unblocked.
           *[other] { $count } colleagues are unblocked.
    }
# Said when it is done. $count: for how many, at least 1.
company-many-done-end-sessions = { $count ->
            [one] One colleague is logged out everywhere.
           *[other] { $count } colleagues are logged out everywhere.
    }
# Said when it is done. $count: for how many, at least 1.
company-many-done-remove = { $count ->
            [one] One colleague is removed.
           *[other] { $count } colleagues are removed.
    }
# Said when it is done. $count: for how many, at least 1.
company-many-done-undo = { $count ->
            [one] That is undone for one colleague.
           *[other] That is undone for { $count } colleagues.
    }
# In the dialog, above the names of those for whom it was not done, each with why. It may be all of them, or one.
company-many-failed = This was not done for:
# Above the page, when something could not be undone for somebody. $name: the colleague. $why: a sentence that says why.
company-many-not-undone = Not undone for { $name }: { $why }
# The name of the bar that shows how far it is, for assistive technology.
company-many-progress-name = Colleagues dealt with

## What colleagues can be authorised for

# What colleagues can be authorised for, by its id in portal.toml. No commas: in a list they stand between several.
authorisation-policies = Policies
# What colleagues can be authorised for, by its id in portal.toml. No commas: in a list they stand between several.
authorisation-claims = Claims
# What colleagues can be authorised for, by its id in portal.toml. No commas: in a list they stand between several.
authorisation-invoices = Invoices
# What colleagues can be authorised for, by its id in portal.toml. No commas: in a list they stand between several.
authorisation-quotes = Quotes
# What colleagues can be authorised for, by its id in portal.toml. No commas: in a list they stand between several.
authorisation-commission = Commission
