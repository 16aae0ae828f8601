### Looking after the users of an office, in the words of this portal: offices in the place of companies.

## On every page of a company

company-heading = Your office
company-loading = One moment: we are getting the data of your office.
company-switch = Switch office
company-pages = Pages of your office

## For somebody who may not see it

company-none-heading = No office found
company-none-text = Your account is not linked to an office.
company-none-way-on = Do you work for an office that works with { -brand }? Ask a colleague who looks after the accounts to invite you.
company-choose-heading = Which office are you here for?
company-choose-text = You have access to more than one office. You can switch at any time.
company-blocked-text = An administrator of { $company } has blocked your access to this office.
company-blocked-way-on = Ask the administrator of your office why. He or she can unblock you too.
company-user-heading = You are a user of this office
company-user-way-on = Do you need another role? Ask the administrator of your office.

## What goes wrong on any of these pages

company-not-found = You no longer have access to this office. Is that not right? Ask the administrator of your office.
company-not-administrator = You are no longer an administrator of this office. Is that not right? Ask another administrator.
company-access-blocked = An administrator has blocked your access to this office. Ask the administrator of your office why.
company-block-of-account = Nobody in your office has blocked this colleague. The account itself lets nobody in. That ends by itself, or the help desk ends it.
company-last-administrator = This is the only active administrator of your office. Make another colleague administrator first.
company-no-account-left = All accounts of your office are in use. Remove a colleague or withdraw an invitation first.

## The list of colleagues

company-accounts-full = { $allowed ->
        [one] The only account of your office is in use.
       *[other] All { $allowed } accounts of your office are in use.
    }
company-accounts-full-way-on = Do you want to invite somebody else? First remove a colleague or withdraw an invitation. Does your office need more accounts? Contact us.

## Activity: who did what

company-activity-lead = Everything that was done with the accounts of your office. This list is protected: if somebody changes something in it, we can see that.
