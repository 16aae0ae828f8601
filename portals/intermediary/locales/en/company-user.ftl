### One colleague, in the words of this portal: offices in the place of companies.

## What is not as usual: notices above the data

company-user-removed = This colleague has been removed and no longer has access to your office.
company-user-last-administrator = This is the only active administrator of your office. Do you want to block or remove this colleague, or give another role? First make somebody else administrator.

## What an administrator can do

company-user-act-authorise-hint = What this colleague may do for your office.

## Dialogs: before something is done

company-user-ask-block-text = { $name } is logged out at once and has no access to your office until you lift the block.
company-user-ask-remove-text = { $name } is logged out at once, is taken off the list and no longer has access to your office. To come back, { $name } needs a new invitation.
company-user-reason-hint = For the other administrators of your office. At most { $characters } characters.

## Several colleagues at once, from the list

company-many-ask-block-text = They are logged out at once and have no access to your office until you lift the block.
company-many-ask-remove-text = They are logged out at once and no longer have access to your office. To come back, they need a new invitation.
