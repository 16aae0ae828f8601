### Looking after the users of an office, in the words of this portal: offices in the place of companies.

## On every page of a company

company-heading = Your office
company-loading = One moment: we are getting the data of your office.
company-switch = Other office
company-pages = Pages of your office

## For somebody who may not see it

company-none-heading = You have no office here
company-none-text = Your account does not belong to an office.
company-none-way-on = Do you work for an office that works with { -brand }? Ask a colleague who looks after the accounts to invite you.
company-choose-heading = Which office is it about?
company-choose-text = You belong to more than one office. You can always switch later.
company-blocked-text = An administrator of { $company } has blocked your access to this office.
company-blocked-way-on = Ask the administrator of your office why, and to unblock you.
company-user-heading = You are a user of this office
company-user-way-on = Do you need another role? Ask the administrator of your office.

## What goes wrong on any of these pages

company-not-found = You no longer have access to this office.
company-not-administrator = You are no longer an administrator of this office.
company-access-blocked = An administrator has blocked your access to this office.
company-last-administrator = This is the only administrator of your office. Make a colleague administrator first.
company-no-account-left = All accounts of your office are in use. Remove a colleague or withdraw an invitation first.

## The list of colleagues

company-accounts-full = { $allowed ->
        [one] The only account of your office is in use.
       *[other] All { $allowed } accounts of your office are in use.
    }
company-accounts-full-way-on = To invite somebody else, first remove a colleague or withdraw an invitation. Does your office need more accounts? Contact us.

## Activity: who did what

company-activity-lead = Everything that was done for and to the accounts of your office. Nobody can change this, not even we.
