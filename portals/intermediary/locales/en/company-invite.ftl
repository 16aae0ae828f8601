### Inviting colleagues, in the words of this portal: offices in the place of companies.

## Inviting many: what was read

company-import-accounts = { $left ->
            [0] Your office has no account left. Remove a colleague or withdraw an invitation first.
            [one] Your office has one account left: only the first colleague of the list gets it.
           *[other] Your office has { $left } accounts left: only the first { $left } colleagues of the list get one.
    }

## Inviting many: sending, and what came of it

company-import-no-account-left = Your office has no account left. Remove a colleague or withdraw an invitation, then try again.
