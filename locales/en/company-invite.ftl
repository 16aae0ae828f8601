### Inviting colleagues: one, or many with a list.

## The columns of a list

# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-name = Name
# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-given-name = First name
# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-family-name = Last name
# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-email = E-mail address
# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-mobile = Mobile number
# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-language = Language
# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-role = Role
# Column of a list, in files that we write and in the table of what has to be mended. It is read back: src/company/csv/columns.rs knows it.
company-csv-authorisations = Authorisations
# Column of the list of those who were not invited: why. It is not read back.
company-csv-remark = Remark
# A role, in files that we write. It is read back: src/company/csv/known.rs knows it.
company-csv-role-user = User
# A role, in files that we write. It is read back: src/company/csv/known.rs knows it.
company-csv-role-administrator = Administrator

## Inviting one

# Heading of the page, and its name in the browser’s tab.
company-invite-heading = Invite a colleague
# Below the heading. $days: for how many days the link works.
company-invite-lead = We e-mail your colleague a link to choose a password and set up the second step of the log-in. The link works for { $days } days.
# Link to the page on which many are invited.
company-invite-many = Invite several colleagues with a list
# Below the label of the e-mail address.
company-invite-email-hint = An address that only this colleague reads, not a shared one like info@.
# Below the label of the mobile number.
company-invite-mobile-hint = For codes by SMS. Your colleague can also enter it when accepting the invitation.
# Button that sends the invitation.
company-invite-submit = Send the invitation
# Heading of the page that says so. $name: who was invited.
company-invite-done-heading = { $name } is invited
# Below it. $email: the address. $days: for how many days the link works.
company-invite-done-text = The link is on its way to { $email }. It works once, for { $days } days. Until then you can send it again or withdraw it.
# Button: the empty form again.
company-invite-another = Invite another colleague
# Link to the page of the one who was invited. $name: the name.
company-invite-see = See { $name }’s access
# Link to the list of colleagues.
company-invite-to-list = To the list of colleagues

## Inviting many: the list

# Heading of the page, and its name in the browser’s tab.
company-import-heading = Invite several colleagues
# Below the heading.
company-import-lead = Paste a list or choose a file from your spreadsheet. We only send something after you have seen what we read.
# Opens on the text below.
company-import-columns-summary = What should be in the list?
# What that opens on. $needed: the two columns that there have to be. $others: the other columns.
company-import-columns-text = The first row has the names of the columns. Required: { $needed }. Optional: { $others }.
# Below it. $authorisations: what colleagues can be authorised for, separated by commas.
company-import-columns-authorisations = Possible authorisations, separated by commas: { $authorisations }.
# Button that downloads a file with the names of the columns only.
company-import-empty-list = Download an empty list
# The name of that file, without its type.
company-import-empty-list-file = colleagues
# Label of the field for a list that was copied.
company-import-paste-label = Paste the list here
# Below that label.
company-import-paste-hint = You can paste cells copied from a spreadsheet. Include the row with the column names.
# Label of the field for a file.
company-import-file-label = Or choose a file
# Below that label. The file may also be dropped on this place.
company-import-file-hint = A CSV file of at most 5 MB. You can also drop it here.
# Said when a file was chosen or dropped. $name: the file’s name.
company-import-file-read = We use the file { $name }.
# Button below that: what was pasted is used instead.
company-import-file-none = Do not use this file
# Button that has the list checked; nothing is sent.
company-import-submit = Check the list

## Inviting many: why a list cannot be read

# Nothing was pasted or chosen.
company-import-nothing = Paste a list, or choose a file.
# Nothing stands in it.
company-import-empty = This list is empty. Choose another file, or paste the list.
# The first row does not name what is needed. $count: how many columns are missing. $columns: their names.
company-import-header-missing = { $count ->
            [one] The column “{ $columns }” is missing. Write its name in the first row, above the right column.
           *[other] These columns are missing: { $columns }. Write their names in the first row, above the right columns.
    }
# There is a row with the names of columns, and nothing below it.
company-import-nobody = This list has the names of the columns, but nobody below them. Add your colleagues, one per row.
# $rows: how many rows a list may have.
company-import-too-many-rows = This list has more than { $rows } rows. Split it and send the parts one after the other.
# $row: the number of the row.
company-import-quote-open = A quotation mark opens in row { $row } and does not close. Remove it, or add the second one.
# The file is too large.
company-import-too-large = This file is larger than 5 MB. Split the list, or leave out columns.
# The file is a spreadsheet, no CSV file.
company-import-spreadsheet = This is a spreadsheet, not a CSV file. Open it and save it as CSV, or copy the cells and paste them here.
# The browser cannot open the file.
company-import-not-opened = Your browser cannot open this file. Choose it again, or paste the list.

## Inviting many: what was read

# Heading of the page. $count: how many colleagues can be invited, at least 1.
company-import-checked-heading = { $count ->
            [one] One colleague can be invited
           *[other] { $count } colleagues can be invited
    }
# Heading of the page when every row has to be mended.
company-import-checked-nobody = Nobody can be invited yet
# Below it.
company-import-checked-lead = Nothing has been sent yet.
# Above the table. $rows: how many rows, at least 1.
company-import-mistakes-heading = { $rows ->
            [one] One row has to be corrected
           *[other] { $rows } rows have to be corrected
    }
# Below it, when there are others that can be sent.
company-import-mistakes-text = These rows are left out. Correct them in your list and check it again, or continue without them.
# In its place when there are no others.
company-import-mistakes-only = Correct these rows in your list and check it again.
# Caption of the table, for assistive technology.
company-import-mistakes-caption = What to correct, by row and column
# Column of that table: the number of the row, as in the spreadsheet.
company-import-row = Row
# Column of that table.
company-import-column = Column
# Column of that table.
company-import-typed = In your list
# Column of that table.
company-import-correction = How to correct it
# In the column “Column” when it is about the row.
company-import-whole-row = Whole row
# In the column “In your list” when nothing stands there.
company-import-nothing-typed = (empty)
# Below the table. $count: how many mistakes it does not show.
company-import-more = { $count ->
            [one] And one more. Correct these first.
           *[other] And { $count } more. Correct these first.
    }
# $count: how many columns. $columns: their names, as they stand in the list.
company-import-ignored = { $count ->
            [one] We do not use the column { $columns }.
           *[other] We do not use these columns: { $columns }.
    }
# Warning: the list has more colleagues than there are accounts left. $left: how many are left.
company-import-accounts = { $left ->
            [0] Your company has no account left. Remove a colleague or withdraw an invitation first.
            [one] Your company has one account left: only the first colleague of the list gets it.
           *[other] Your company has { $left } accounts left: only the first { $left } colleagues of the list get one.
    }
# Button that sends the invitations. $count: how many.
company-import-send = { $count ->
            [one] Invite one colleague
           *[other] Invite { $count } colleagues
    }
# Button: back to the first page, where what was pasted still stands.
company-import-other-list = Use another list

## Inviting many: how to correct a cell

# The cell is empty.
company-import-required = Fill this in.
# The cell is too long.
company-import-too-long = Make this shorter.
# No e-mail address.
company-import-email-malformed = Write an e-mail address like name@example.com.
# No number to which an SMS can be sent.
company-import-mobile-malformed = Write a mobile number with its country code, like +31 6 12345678.
# $languages: the languages of the portal, separated by commas.
company-import-language-unknown = Write one of these: { $languages }.
# $user and $administrator: the roles.
company-import-role-unknown = Write “{ $user }” or “{ $administrator }”.
# $authorisations: what colleagues can be authorised for, separated by commas.
company-import-authorisation-unknown = Write one or more of these: { $authorisations }.
# $row: the number of the first row with this e-mail address.
company-import-repeated = This address is also in row { $row }. Remove one of the two rows.
# In a downloaded list, beside a row that has to be corrected; several follow each other. $column: the column. $correction: how to correct what stands there, a sentence like those above.
company-import-cell-correction = { $column }: { $correction }
# The row has more cells than there are columns.
company-import-too-many-cells = This row has more cells than the first. Does a text contain a comma or a semicolon? Put quotation marks around that text.

## Inviting many: sending, and what came of it

# Heading of the page while the invitations are sent.
company-import-sending-heading = Sending the invitations
# Below it.
company-import-sending-lead = Leave this tab open until it is done. Meanwhile the other pages can be used.
# Beside the bar. $done: how many have been dealt with. $total: of how many.
company-import-progress = { $done } of { $total }
# The name of that bar, for assistive technology.
company-import-progress-name = Invitations sent
# Button that stops it; what was sent stays sent.
company-import-stop = Stop
# On the list of colleagues, while a list of new ones is being sent
company-import-goes-on = The invitations on the list are still being sent.
# Link, below it
company-import-goes-on-link = See the progress
# On the list of colleagues and on the page that shows the progress: the rest is not sent before the person has proved once more who it is
company-import-waits = The invitations that are left have not been sent yet. First confirm that it is you.
# Link below it on the list of colleagues, button below it on the page that shows the progress
company-import-go-on = Continue sending
# On the list of colleagues, when all has been sent. $invited, $total: numbers of people
company-import-over = The list is done. Invited: { $invited } of { $total }.
# Link, below it
company-import-over-link = See the result
# Heading of the page when all is done. $count: how many were invited, at least 1.
company-import-done-heading = { $count ->
            [one] One colleague is invited
           *[other] { $count } colleagues are invited
    }
# The same when nobody was.
company-import-done-nobody = Nobody has been invited
# Below it. $days: for how many days the links work.
company-import-done-text = Their links are on the way. Each works once, for { $days } days.
# Above the table of those who were not. $count: how many, at least 1.
company-import-failed-heading = { $count ->
            [one] One colleague is not invited
           *[other] { $count } colleagues are not invited
    }
# Below it.
company-import-failed-text = Download these rows, correct them and check the list again. Or try the same rows once more.
# In its place when trying again cannot help: every one of these rows has a mistake.
company-import-left-out-text = Download these rows, correct them and check the list again.
# Caption of that table, for assistive technology.
company-import-failed-caption = Who is not invited, and why
# Column of that table.
company-import-why = Why
# Below the table. $count: how many it does not show; the download has all.
company-import-more-failures = { $count ->
            [one] And one more. You will find that row in the download too.
           *[other] And { $count } more. You will find these rows in the download too.
    }
# Button that downloads those rows.
company-import-failed-download = Download these rows
# The name of that file, without its type.
company-import-failed-file = not-invited
# Button that sends them again. $count: how many.
company-import-again = { $count ->
            [one] Try this one again
           *[other] Try these { $count } again
    }
# Why somebody was not invited.
company-import-already-user = This colleague is in your list already.
# Why somebody was not invited.
company-import-no-account-left = Your company has no account left. Remove a colleague or withdraw an invitation, then try again.
# Why somebody was not invited, when it cannot be said of a single cell.
company-import-unreadable = The e-mail address or another cell is not right. Check this row.
# Why somebody was not invited: it was stopped, or failed, before the turn came.
company-import-not-sent = Not sent.
# Why it is not known whether somebody was invited: the answer did not arrive.
company-import-maybe-sent = We do not know whether this invitation was sent. Trying again does no harm.

## The list as a file

# Button of the list of colleagues, and of the activity: downloads all that matches what is shown.
company-export = Download this list
# While that is fetched and nobody knows how much there is. $count: how many lines are there.
company-export-so-far = { $count } so far
# Said when it was downloaded. $count: how many stand in it.
company-export-done = { $count ->
            [one] The file with one colleague is downloaded.
           *[other] The file with { $count } colleagues is downloaded.
    }
# The name of that file, without its type.
company-export-file = colleagues-list
# Column of that file. Not the same word as company-csv-mobile: a number that is partly hidden is not read back.
company-export-mobile = Mobile number, partly hidden
# Column of that file.
company-export-status = Status
# Column of that file.
company-export-second-factor = Second step
# Column of that file.
company-export-last-log-in = Last log-in
