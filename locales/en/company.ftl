### Looking after the users of a company: the list of users, what was done by whom.
### Seen by administrators of companies only. Users are called colleagues.

## On every page of a company

# Heading while it is loaded.
company-heading = Your company
# While it is loaded.
company-loading = One moment: we are getting the data of your company.
# Button that loads it again after that failed.
company-retry = Try again
# Link to the page behind the log-in.
company-home = My account
# Link to the help page.
company-help = Help and contact
# Above the heading: whose users these are. $company: its name. $number: the number it is registered under.
company-name-and-number = { $company } · { $number }
# Beside it, when the person belongs to other companies too: opens the list of them.
company-switch = Switch company
# Button in that list. $company: the name of the company.
company-choose = Go to { $company }
# Below that button. $number: the number the company is registered under. $part: one of the three messages below.
company-number-and-part = { $number } · { $part }
# What the person may do there.
company-part-administrator = you are an administrator
# What the person may do there.
company-part-user = you are a user
# What the person may do there.
company-part-blocked = your access is blocked
# Name of the menu of the pages below, for assistive technology.
company-pages = Pages of your company
# In that menu: the list of colleagues.
company-page-users = Colleagues
# In that menu: who did what.
company-page-activity = Activity

## For somebody who may not see it

# Heading: the person belongs to no company.
company-none-heading = No company found
# Below it.
company-none-text = Your account is not linked to a company.
# Below that: what can be done.
company-none-way-on = Do you work for a company that is a customer of { -brand }? Ask a colleague who looks after the accounts to invite you.
# Heading: the person belongs to several companies.
company-choose-heading = Which company are you here for?
# Below it; the companies follow.
company-choose-text = You have access to more than one company. You can switch at any time.
# Heading: an administrator has blocked the person.
company-blocked-heading = Your access is blocked
# Below it. $company: the name of the company.
company-blocked-text = An administrator of { $company } has blocked your access to this company.
# Below that.
company-blocked-way-on = Ask the administrator of your company why. He or she can unblock you too.
# Heading: the person is no administrator.
company-user-heading = You are a user of this company
# Below it. $company: the name of the company.
company-user-text = Only administrators of { $company } can see and change the data of colleagues.
# Below that.
company-user-way-on = Do you need another role? Ask the administrator of your company.

## What goes wrong on any of these pages

# The person did something that needs a newer proof of who it is.
company-step-up-needed = Confirm first that it is you.
# The company is not there any more, or not for this person.
company-not-found = You no longer have access to this company. Is that not right? Ask the administrator of your company.
# The colleague was removed, by somebody else or long ago.
company-user-not-found = This colleague is no longer in the list. Perhaps another administrator has removed him or her.
# The person is no administrator any more.
company-not-administrator = You are no longer an administrator of this company. Is that not right? Ask another administrator.
# An administrator has blocked the person.
company-access-blocked = An administrator has blocked your access to this company. Ask the administrator of your company why.
# Somebody else changed the same colleague.
company-user-changed = Another administrator has changed this colleague in the meantime. Check the new data and then try again.
# The act would leave the company without an administrator.
company-last-administrator = This is the only active administrator of your company. Make another colleague administrator first.
# The company has as many accounts as it may.
company-no-account-left = All accounts of your company are in use. Remove a colleague or withdraw an invitation first.
# There is a colleague with this e-mail address.
company-already-user = There is already a colleague with this e-mail address. Enter another address, or look for this colleague in the list.
# The colleague is not in the right state for it, for example: not blocked, so it cannot be unblocked. Shown in the dialogs of the
# list, behind a name, and in those of the page of one colleague.
company-act-not-possible = That is no longer possible: something has changed in the meantime. Check the status of this colleague.
# The account itself lets nobody in: no administrator of a company can change that.
company-block-of-account = Nobody in your company has blocked this colleague. The account itself lets nobody in. That ends by itself, or the help desk ends it.
# So many invitations and links were mailed that no more go out for now. $time: how long to wait, such as “20 minutes”, or “later”.
company-too-many-mails = { $time ->
        [later] No more invitations can be sent for now. Nothing is lost. Try again in an hour.
       *[other] No more invitations can be sent for now. Nothing is lost. Try again after { $time }.
    }
# The ten seconds are over.
company-undo-over = It is too late to undo this. You can still make a new change.

## The list of colleagues

# Heading of the page, and of the browser’s tab.
company-users-heading = Colleagues
# Button beside the heading, to the page that invites one colleague.
company-invite = Invite a colleague
# Link beside it, to the page that invites many colleagues from a file.
company-import = Invite several with a list
# How many accounts are in use. $used: so many. $allowed: so many there may be, 1 or more.
company-accounts = { $allowed ->
        [one] { $used } of { $allowed } account in use
       *[other] { $used } of { $allowed } accounts in use
    }
# All of them are in use. $allowed: so many there may be. $used: the same.
company-accounts-full = { $allowed ->
        [one] The only account of your company is in use.
       *[other] All { $allowed } accounts of your company are in use.
    }
# Below that: what can be done.
company-accounts-full-way-on = Do you want to invite somebody else? First remove a colleague or withdraw an invitation. Does your company need more accounts? Contact us.
# Label of the search field.
company-search = Search by name or e-mail address
# First choice of a filter: nobody is left out. Also with a number behind it.
company-filter-all = All
# A choice of a filter. $name: what it is called. $count: how many colleagues it has.
company-filter-count = { $name } ({ $count })
# While the list is loaded for the first time.
company-users-loading = One moment: we are getting the list.
# How many colleagues there are. $count: how many.
company-users-total = { $count ->
        [one] { $count } colleague
       *[other] { $count } colleagues
    }
# How many match what is searched for. $count: how many.
company-users-found = { $count ->
        [one] { $count } colleague found
       *[other] { $count } colleagues found
    }
# Which of them stand on this page. $from and $to: places of the first and the last. $count: how many there are.
company-users-range = { $from } to { $to } of { $count } colleagues
# The list may be out of date, because nobody answers.
company-users-silent = We cannot update the list at the moment, so it may be out of date. We keep trying.
# Nobody matches. $search: what was typed in the search field.
company-users-none-found = No colleague found for “{ $search }”.
# Nobody matches the filters; nothing was searched for.
company-users-none-so = No colleagues match your choice.
# Below that.
company-users-none-hint = Check the spelling, search for part of the name, or choose another status or role.
# Button below that: shows the whole list.
company-users-all = Show all colleagues
# Name of the links below the list, for assistive technology.
company-users-pager = Pages of the list
# Link to the page before.
company-users-previous = Previous
# Link to the page after.
company-users-next = Next
# Between these links. $page: which page. $pages: of how many.
company-users-page = Page { $page } of { $pages }

## In the list

# Column: name of the colleague.
company-column-name = Name
# Column: e-mail address, and mobile number.
company-column-email = E-mail
# Column and filter.
company-column-role = Role
# Column and filter.
company-column-status = Status
# Column: the second step of the log-in, by which the colleague proves after the password who it is.
company-column-factor = Second step
# Column: when the colleague last logged in for this company.
company-column-last-log-in = Last log-in
# Behind the name of the person who looks at the list.
company-you = (you)
# In the column of the last log-in: there was none.
company-never = never
# Behind the name of somebody whom somebody else has changed a moment ago.
company-just-changed = Just changed
# In the column of the last log-in. $time: the hour, as in 09:12.
company-today = today { $time }
# Role.
company-role-administrator = Administrator
# Role.
company-role-user = User
# Status: can log in, and has done so.
company-status-active = Active
# Status: the invitation can be accepted.
company-status-invited = Invited
# Status: the invitation cannot be accepted any more.
company-status-invitation-expired = Invitation expired
# Status: cannot log in.
company-status-blocked = Blocked
# Status: can log in, but has not done so.
company-status-never-logged-in = Never logged in
# Second step: codes by SMS.
company-factor-sms = SMS
# Second step: codes of an app.
company-factor-authenticator = Authenticator app
# Both of these.
company-factor-both = App and SMS
# Second step of somebody who is only invited.
company-factor-not-yet = Not yet
# Somebody whose second step was reset and who has not set it up again.
company-factor-none = To be set up again

## Several at once

# Name of the check box in front of a colleague, for assistive technology. $name: the colleague.
company-select = Select { $name }
# Check box above the list.
company-select-all = Select all on this page
# Button: takes the selection back.
company-select-none = Clear the selection
# Name of the buttons for those who are selected, for assistive technology.
company-selection = For the selected colleagues
# How many are selected. $count: how many.
company-selected = { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
# Button: mails the link anew to those who are invited. $count: to how many.
company-many-resend = Resend the invitation ({ $count })
# Button: makes the link void. $count: for how many.
company-many-withdraw = Withdraw the invitation ({ $count })
# Button. $count: how many.
company-many-block = Block ({ $count })
# Button. $count: how many.
company-many-unblock = Unblock ({ $count })
# Button: logs them out everywhere. $count: how many.
company-many-end-sessions = Log out everywhere ({ $count })
# Button. $count: how many.
company-many-remove = Remove ({ $count })

## Activity: who did what

# Heading of the page, and of the browser’s tab.
company-activity-heading = Activity
# Below it. The entries are chained by keyed hashes, so that a change does not stay unnoticed; it is not impossible.
company-activity-lead = Everything that was done with the accounts of your company. This list is protected: if somebody changes something in it, we can see that.
# While it is loaded for the first time.
company-activity-loading = One moment: we are getting the activity.
# Above the table: how much of it is shown so far. $count: how many entries.
company-activity-shown = { $count ->
        [one] { $count } activity shown
       *[other] { $count } activities shown
    }
# Label of the search field: by names of colleagues.
company-activity-search = Search by name
# Label of the field for the first day.
company-activity-from = From
# Label of the field for the last day.
company-activity-until = Until
# First choice of the filter: nothing is left out.
company-activity-all = Everything
# The last day is before the first.
company-activity-upside-down = The last day is before the first. Choose other days.
# Above the table: it is about one colleague only. $name: the colleague.
company-activity-of = Only what { $name } did, and what others did with the account of { $name }.
# The same, when the name is not known.
company-activity-of-one = Only what concerns one colleague.
# Button behind it: shows that of all colleagues.
company-activity-everybody = Show everybody’s activity
# Nothing was done that matches the filters.
company-activity-none-so = Nothing found. Choose other days, or search for another name.
# Nothing was done at all.
company-activity-none = There is no activity yet.
# Button: takes all filters away.
company-activity-show-all = Show all activity
# Button below the table: shows older activity too.
company-activity-older = Show older activity
# Below the table, when there is nothing older.
company-activity-end = There is no older activity.
# Said when the activity was downloaded as a file. $count: how many entries stand in it.
company-activity-export-done = { $count ->
        [one] The file with { $count } activity is downloaded.
       *[other] The file with { $count } activities is downloaded.
    }
# The name of that file, without its type: small letters without spaces or accents.
company-activity-export-file = activity
# Column: day and time.
company-activity-when = When
# Column: who did it.
company-activity-who = Who
# Column and filter: what was done.
company-activity-what = What
# Column: the colleague to whom it was done.
company-activity-whom = Colleague
# Column: the network (IP) address from which it was done.
company-activity-where = IP address
# Column in the file: the reason that was given.
company-activity-reason = Reason
# Below what was done. $reason: the reason that was given.
company-activity-because = Reason: { $reason }

## What was done; in the table and in the filter

# The person did it himself or herself.
company-activity-logged-in = Logged in
# To a new colleague.
company-activity-invited = Invited
# To a new colleague.
company-activity-invitation-resent = Sent the invitation again
# To a new colleague.
company-activity-invitation-withdrawn = Withdrew the invitation
# The new colleague did it.
company-activity-invitation-accepted = Accepted the invitation
# To a colleague.
company-activity-name-changed = Changed the name
# To a colleague, who has to confirm it.
company-activity-new-email-asked = Entered a new e-mail address
# The colleague did it.
company-activity-email-changed = Confirmed the new e-mail address
# To a colleague, who has to confirm it.
company-activity-new-mobile-asked = Entered a new mobile number
# The colleague did it.
company-activity-mobile-changed = Confirmed the new mobile number
# The colleague chose the app alone when a new number was to be confirmed.
company-activity-new-mobile-declined = Did not confirm the new mobile number
# To a colleague.
company-activity-role-changed = Changed the role
# To a colleague.
company-activity-authorisations-changed = Changed the authorisations
# To a colleague whose invitation had expired or who was blocked.
company-activity-authorised-again = Gave access again
# To a colleague.
company-activity-blocked = Blocked
# To a colleague.
company-activity-unblocked = Unblocked
# To a colleague.
company-activity-second-factor-reset = Reset the second step
# The colleague did it.
company-activity-second-factor-set-up = Set up the second step again
# To a colleague.
company-activity-sessions-ended = Logged out everywhere
# To a colleague.
company-activity-removed = Removed
# The act before was taken back.
company-activity-undone = Undid the last change
