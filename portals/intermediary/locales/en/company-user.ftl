### One colleague, in the words of this portal: offices in the place of companies.

## What is not as usual: notices above the data

company-user-removed = This colleague has been removed and can no longer log in for your office.
company-user-last-administrator = The only active administrator of your office. To block or remove this colleague, or to give another role, first make somebody else administrator.

## What an administrator can do

company-user-act-authorise-hint = What this colleague may do for your office.

## Dialogs: before something is done

company-user-ask-block-text = { $name } is logged out at once and cannot log in for your office until you unblock.
company-user-ask-remove-text = { $name } is logged out at once, goes from the list and has no access to your office any more. To come back, a new invitation is needed.
company-user-reason-hint = For the other administrators of your office. At most { $characters } characters.

## Several colleagues at once, from the list

company-many-ask-block-text = They are logged out at once and cannot log in for your office until you unblock them.
company-many-ask-remove-text = They are logged out at once and have no access to your office any more. To come back, they need a new invitation.
