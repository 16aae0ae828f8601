### What every page has: header and footer, titles, errors, fields, opening hours.

## Round every page

# The first link of every page, seen when the keyboard reaches it: past header and menu.
skip-link = Skip to the content
# Name of the language menu, for assistive technology.
language-menu = Language
# Link in the footer, to the help page: its heading.
footer-help = Help and contact
# Link above the page, to the page before.
back = Back
# Name of the landmark round that link, for assistive technology.
back-landmark = To the previous page

## Titles and progress

# The document’s title, in the browser’s tab. $title: what the page is about.
title-with-brand = { $title } – { -brand }
# The title of a step. $step: its number. $steps: how many there are. $title: what the step is about.
title-of-step = Step { $step } of { $steps }: { $title }
# The title when something is wrong on the page. $title: the title without.
title-with-error = Error: { $title }
# Above the heading of a step. $step: its number. $steps: how many there are.
progress = Step { $step } of { $steps }
# The same of a step that has a name. $name: what it is about.
progress-named = Step { $step } of { $steps }: { $name }

## Errors and waiting

# Heading of the list of everything that is wrong on the page.
error-summary-heading = There is a problem
# On the button that was pressed, and heard by assistive technology, when the answer takes more than a second.
working = One moment…
# Below the button when the answer takes more than ten seconds; the help link below follows it.
working-too-long = This is taking longer than usual. What you typed is kept.
# The same below a button that sends nothing that was typed.
working-action-too-long = This is taking longer than usual.
# The link that follows working-too-long, to the help page.
working-help = See what you can do
# Above a page when the next one takes more than ten seconds: link to that one.
page-load-again = Load the page again

## Fields

# On the button in a password field that shows what was typed.
password-show = Show
# The same button for assistive technology. It begins with the word on the button.
password-show-name = Show your password
# On the button in a password field that hides what was typed.
password-hide = Hide
# The same button for assistive technology. It begins with the word on the button.
password-hide-name = Hide your password
# Heard by assistive technology after the button was pressed.
password-is-shown = Your password is visible on the screen.
# Heard by assistive technology after the button was pressed again.
password-is-hidden = Your password is hidden.

## Time limits

# Button that gives more time, at the foot of the screen when it is nearly over.
time-limit-more = I need more time
# Heard by assistive technology after that button was pressed.
time-limit-given = You have more time now.
# Beside that button. $time: minutes and seconds, as in 0:42.
time-limit-left = { $time } left

## Whether the help desk is open; in the footer and in the contact panel

# $time: the hour at which it closes today, as in 16:45.
help-desk-open-until = Help desk open until { $time }
# $time: the hour at which it opens later today.
help-desk-opens-today = Help desk closed, opens today at { $time }
# $time: the hour at which it opens tomorrow.
help-desk-opens-tomorrow = Help desk closed, opens tomorrow at { $time }
# $day: the name of the day on which it opens, see below. $time: the hour.
help-desk-opens-on = Help desk closed, opens { $day } at { $time }
# It does not open within a week.
help-desk-closed = Help desk closed

## Contact panel

# Above the contact panels.
contact-heading = How to reach us
# Above the telephone number.
contact-telephone = Telephone
# Above the e-mail address.
contact-email = E-mail
# Above the table of opening hours.
opening-hours-caption = When we answer the telephone ({ -help-desk-city } time)
# In that table. $opens and $closes: hours, as in 08:00.
opening-hours = { $opens } – { $closes }
# In that table, for days on which nobody answers.
opening-hours-closed = closed
# In that table, for public holidays.
opening-hours-holidays = public holidays
# A run of days. $first and $last: names of days.
days-from-to = { $first } to { $last }
# Two days. $first and $last: names of days.
days-both = { $first } and { $last }
# A day, in the middle of a sentence.
day-monday = Monday
# A day, in the middle of a sentence.
day-tuesday = Tuesday
# A day, in the middle of a sentence.
day-wednesday = Wednesday
# A day, in the middle of a sentence.
day-thursday = Thursday
# A day, in the middle of a sentence.
day-friday = Friday
# A day, in the middle of a sentence.
day-saturday = Saturday
# A day, in the middle of a sentence.
day-sunday = Sunday
