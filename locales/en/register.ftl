### Registering: from “what do you have at hand” to a working log-in, over days if it must be.
### Ids: register-<step>-heading, -lead, -hint, -label, -submit; with more than one field register-<step>-<field>-label and -hint;
### choices register-<step>-<value> and -<value>-hint; what is wrong register-<field>-<reason>.
### Codes by e-mail and SMS and from the app share code-label, code-required, code-too-short, code-too-long and code-not-digits of log-in.ftl.

## On every step

# Button to the next step.
register-continue = Continue
# Link to the help page.
register-help = Help and contact
# Above the heading of a step, behind its number (progress-named): which part of registering this is. First part: the steps before the e-mail address.
register-part-identity = Who you are
# Second part: e-mail address, letter and mobile number.
register-part-contact = Your contact details
# Third part: password, second factors, recovery codes.
register-part-log-in = How you log in
# Last part: check-answers.
register-part-check = Check and register
# The first of two parts, for somebody whom a company invited; the second is register-part-log-in.
register-part-invitation = Your invitation
# Heading of a step that is being loaded.
register-loading-heading = Your registration
# Behind the label of a field that may stay empty. It is put behind a label, with a space between.
register-optional = (optional)
# Where something can be copied with a button: the browser does not let it.
register-copy-refused = Your browser does not let us copy this. Select the text yourself and copy it.
# Label of a field that people do not see and robots fill in. Whoever meets it with a screen reader leaves it empty.
register-website-label = Leave this field empty
# That check failed. In the summary on top of the page.
register-checking-browser-failed = The safety check of your browser did not work. Try again, or use another browser or device.

## What was read, on the steps after the number

# $typed: what was typed in the field. $number: the number we read in it.
register-read = You typed “{ $typed }”. We read: { $number }.
# In its place when we no longer know what was typed, for example on another device. $number: the number.
register-read-number = We read: { $number }.
# Behind it: link back to the field.
register-read-change = Not right? Change the number
# What kind of number it is: before a number, in lists (not-found, check-answers).
register-number-client-reference = Your { -client-reference }
# The same.
register-number-customer-id = Your { -customer-id-number }
# The same.
register-number-contract = Your contract number
# The same: the insurer’s reference on the letter that confirms a hospital admission.
register-number-hospital-admission = Our reference on the letter about your hospital admission

## at-hand: what do you have at hand?

# Question, heading of the page.
register-at-hand-heading = What do you have at hand?
# Below the question.
register-at-hand-lead = You register once. After that, you log in to { -your-portal } with your password and a code. A number from one of our documents tells us who you are.
# Choice, in portals where people register with it.
register-at-hand-client-reference = A document from { -brand }
# Below that choice.
register-at-hand-client-reference-hint = A contract, a payment notice or an e-mail. It shows your { -client-reference }.
# Choice, in portals where people register with it.
register-at-hand-customer-id = A card, letter or statement from { -brand }
# Below that choice.
register-at-hand-customer-id-hint = It shows your { -customer-id-number } or your contract number.
# Choice.
register-at-hand-nothing = Nothing at the moment
# Below that choice.
register-at-hand-nothing-hint = We help you find a number, or we look it up for you.
# None was chosen.
register-at-hand-required = Choose what you have at hand.
# Below the form: the time limits. $minutes: without an answer. $days: that a registration is kept.
register-at-hand-time = If nothing happens for { $minutes } minutes, we close your registration to protect you. Is your e-mail address confirmed by then? We keep what you filled in for { $days } days, so that you can continue later.
# Link below the form to the page where somebody enters the reference of a registration.
register-at-hand-resume = Continue an earlier registration
# Link below it, to the log-in page.
register-at-hand-log-in = Already registered? Log in

## residence: where do you live?

# Question, heading of the page.
register-residence-heading = Where do you live?
# Below the question.
register-residence-lead = That way we only show what works for you.
# Choice.
register-residence-belgium = In Belgium
# Choice.
register-residence-elsewhere = In another country
# None was chosen.
register-residence-required = Choose where you live.

## means: how you can register

# Heading of the page when there is a choice.
register-means-heading = How do you want to register?
# Heading of the page when there is one means only.
register-means-heading-one = This is how you register
# Below the heading.
register-means-lead = You also need your own e-mail address and your mobile phone.
# For each means: before what it needs.
register-means-needs = What you need
# For each means: before how long it takes.
register-means-time = How long it takes
# For each means: before where to find it.
register-means-where = Where to find it
# Choice.
register-means-client-reference = With your { -client-reference }
# What it needs.
register-means-client-reference-needs = Your { -client-reference }, your date of birth and your home address.
# How long it takes.
register-means-client-reference-time = Usually you are ready straight away. Sometimes we first send a code to your home by post. Then it takes a few days.
# Where to find it.
register-means-client-reference-where = On our contracts, payment notices and e-mails, next to “Reference”, “Contract” or “File”.
# Choice.
register-means-customer-id = With your { -customer-id-number }
# What it needs.
register-means-customer-id-needs = Your { -customer-id-number }, a contract number, or our reference on a letter about a hospital admission. Also your date of birth.
# How long it takes.
register-means-customer-id-time = Usually you are ready straight away. Sometimes we first send a code to your home by post. Then it takes a few days.
# Where to find it.
register-means-customer-id-where = On your { -brand } card, in our welcome letter or e-mail, and on your benefits statement.
# None was chosen.
register-means-required = Choose how you want to register.
# Link below the choices, for those who have none of this: the chooser by paper.
register-means-cannot-find = I do not have any of this

## not-eligible: none of the means suits these answers

# Heading of the page.
register-not-eligible-heading = You cannot register online with these answers
# Below the heading.
register-not-eligible-lead = There are other ways. Choose what suits you.
# Button to the chooser by paper, for those who have nothing at hand.
register-not-eligible-cannot-find = Show me where to find a number
# Button back to the question at-hand.
register-not-eligible-at-hand = I have something else at hand
# Button back to the question residence.
register-not-eligible-residence = I live somewhere else
# Button to the request to the help desk.
register-not-eligible-desk = Ask us to look into it
# Above the contact panel.
register-not-eligible-contact-heading = Would you rather talk to somebody?

## client-reference

# Question, heading of the page and label of the field.
register-client-reference-heading = What is your { -client-reference }?
# Label of the field, when the heading is not its label.
register-client-reference-label = Your { -client-reference }
# Below the heading.
register-client-reference-lead = Look on a document or in an e-mail from us, next to “Reference”, “Contract” or “File”.
# Below the label. The example has slashes on purpose: only the digits between them count.
register-client-reference-hint = Copy what you see, for example LH/12.345.678/01. We pick out the digits that count.
# Link below the form, to the chooser by paper.
register-client-reference-cannot-find = I cannot find the number
# The field is empty.
register-client-reference-required = Enter your { -client-reference }.
# The text has letters or signs where we look for digits.
register-client-reference-not-digits = We cannot read letters in this number. Enter only the digits, for example 12345678.
# Fewer than 8 digits.
register-client-reference-too-short = This number is too short. Enter all 8 to 10 digits.
# More than 10 digits.
register-client-reference-too-long = This number is too long. Enter 8 to 10 digits. Are there slashes? Then only the digits between them.

## customer-id

# Question, heading of the page and label of the field.
register-customer-id-heading = What is your { -customer-id-number }?
# Label of the field, when the heading is not its label.
register-customer-id-label = Your number
# Below the heading: the other numbers that do.
register-customer-id-lead = A contract number works too, or our reference on a letter about a hospital admission.
# Below the label.
register-customer-id-hint = Copy what you see, for example 0079-99999999-99, 12345678 or HA 123456789.
# Link below the form, to the chooser by paper.
register-customer-id-cannot-find = I cannot find a number
# The field is empty.
register-customer-id-required = Enter your { -customer-id-number }, a contract number or our reference on a letter.
# None of the three kinds.
register-customer-id-malformed = We do not recognise this kind of number. Enter one like 0079-99999999-99, 12345678 or HA 123456789.
# The number of the medical-assistance card: people often take it for the customer ID number.
register-customer-id-medical-assistance = This is the number of your medical-assistance card. It does not work here. Enter the number of another card or letter from us, or choose “I cannot find a number”.

## paper: which paper do you have?

# Question, heading of the page.
register-paper-heading = Which of these do you have?
# Below the question.
register-paper-lead = We show you where the number is.
# Choice.
register-paper-contract = A contract
# Caption of the picture of that paper: where the number stands and under which word, also for those who cannot see it.
register-paper-contract-caption = On a contract: at the top right of the first page, below the word “Reference”. Only the digits between the slashes count.
# Choice.
register-paper-payment-notice = A payment notice
# Caption of the picture.
register-paper-payment-notice-caption = On a payment notice: on the payment slip at the bottom, below the word “Contract”. Only the digits between the slashes count.
# Choice.
register-paper-email = An e-mail from { -brand }
# Caption of the picture.
register-paper-email-caption = In an e-mail from us: on the first line of the text, after the word “File”. Only the digits between the slashes count.
# Choice.
register-paper-card = My { -brand } card
# Caption of the picture.
register-paper-card-caption = On your { -brand } card: in the middle, below “{ -customer-id-number }” and above your name. For example 0079-99999999-99.
# Choice.
register-paper-welcome-letter = The welcome letter or welcome e-mail
# Caption of the picture.
register-paper-welcome-letter-caption = In the welcome letter or e-mail: on a line of its own below the first sentences, where we tell you your { -customer-id-number }. For example 0079-99999999-99.
# Choice.
register-paper-benefits-statement = A benefits statement
# Caption of the picture.
register-paper-benefits-statement-caption = On a benefits statement: at the top left, below “Contract number”. Are there several? Any one will do.
# Choice.
register-paper-admission-letter = A letter about a hospital admission
# Caption of the picture.
register-paper-admission-letter-caption = In the letter that confirms your hospital admission: on the left, beside your address, below “{ -brand } reference”. HA and nine digits.
# Caption of the picture: a warning.
register-paper-medical-assistance-card-caption = The number on your medical-assistance card does not work here. Take another card or letter from us.
# Last choice: leads to the request to the help desk.
register-paper-none = None of these
# Below that choice.
register-paper-none-hint = Then we look up your number for you.
# None was chosen.
register-paper-required = Choose what you have, or “None of these”.
# Below the picture, when it stands beside the field: link to another paper.
register-paper-other = I have another document

## desk-request: the last resort

# Heading of the page.
register-desk-request-heading = What can we do for you?
# Below the heading.
register-desk-request-lead = Tell us what you need and who you are. We look up your number and contact you.
# Label of the field for the request.
register-desk-request-request-label = Your request
# Below it.
register-desk-request-request-hint = For example: I want to register but cannot find my number. Add a telephone number or an e-mail address where we can reach you.
# Label of the field for the whole name.
register-desk-request-full-name-label = Your first name and surname
# Above day, month and year; the fields’ labels are those of date-of-birth.
register-desk-request-date-of-birth-label = Your date of birth
# Button.
register-desk-request-submit = Send my request
# The field is empty.
register-request-required = Write what we can do for you.
# More letters than we take. $most: how many we take.
register-request-too-long = Your request is too long. Use at most { $most } characters.
# The field is empty.
register-full-name-required = Enter your first name and surname.
# More letters than we take.
register-full-name-too-long = This name is too long. Leave out a middle name, or shorten it.
# Too many requests from this place today. $time: from when again, like 14:35, with the day when it is another one, or the word “later” when that is not known.
register-desk-request-too-many = { $time ->
        [later] Too many requests came from your network today. Try again tomorrow, or contact us.
       *[other] Too many requests came from your network today. Try again after { $time }, or contact us.
    }

## desk-request-sent

# Heading of the page.
register-desk-request-sent-heading = We have received your request
# Below the heading. $reference: letters and digits.
register-desk-request-sent-reference = Your reference is { $reference }. Write it down and mention it when you contact us.
# Heading.
register-desk-request-sent-next-heading = What happens next
# When the desk answers a request, after “We contact you”. A portal may replace it.
-desk-answers-within = within two working days
# Below it.
register-desk-request-sent-next = We look up your number and contact you { -desk-answers-within }. We may ask you a question first, to check that it is you.
# Above the contact panel.
register-desk-request-sent-contact-heading = Any questions?
# Link to the start page.
register-desk-request-sent-start = Go to the start page

## date-of-birth

# Question, heading of the page.
register-date-of-birth-heading = What is your date of birth?
# Below the question.
register-date-of-birth-hint = For example 27 3 1956.
# Label of the first field.
register-date-of-birth-day-label = Day
# Label of the second field.
register-date-of-birth-month-label = Month
# Label of the third field.
register-date-of-birth-year-label = Year
# All fields are empty.
register-date-of-birth-required = Enter your date of birth.
# One of the three is no number.
register-date-of-birth-not-digits = Enter the day, the month and the year as numbers, for example 27 3 1956.
# The day alone is empty.
register-day-required = Enter the day of your birth too.
# The month alone is empty.
register-month-required = Enter the month of your birth too.
# The year alone is empty.
register-year-required = Enter the year of your birth too.
# No day of any calendar (31 2 1956), a day to come, or one before 1900.
register-date-of-birth-unknown-date = This cannot be your date of birth. Check the day, the month and the year.

## family-name

# Question, heading of the page.
register-family-name-heading = What is your surname?
# Label of the field, when the heading is not its label.
register-family-name-label = Your surname
# Below the label.
register-family-name-hint = As in our letters. Accents and capital letters do not matter.
# The field is empty.
register-family-name-required = Enter your surname.
# More letters than we take.
register-family-name-too-long = This surname is too long. Enter only your surname.

## home-address

# Question, heading of the page.
register-home-address-heading = What is your home address?
# Below the question.
register-home-address-lead = Your postcode and house number help us check that it is you. Use the address on our letters to you.
# Label. Also of the form for another address.
register-home-address-postal-code-label = Postcode
# Label. Also of the form for another address.
register-home-address-house-number-label = House number
# Label. Also of the form for another address. register-optional stands behind it.
register-home-address-box-label = Box or flat
# The field is empty.
register-postal-code-required = Enter your postcode.
# More letters than any postal code has.
register-postal-code-too-long = This postcode is too long. Enter only the postcode, without the town.
# The field is empty.
register-house-number-required = Enter your house number.
# More letters than any house number has.
register-house-number-too-long = This house number is too long. Enter only the number, without the street.
# More letters than any box has.
register-box-too-long = This box or flat is too long. Enter only its number or letter.

## not-found: the same words whichever of the answers differs

# Heading of the page. It must not say which answer differs.
register-not-found-heading = We cannot find you with these details
# Below the heading, above the list of what we read; each has a link to change it.
register-not-found-lead = Check every line. To protect you, we do not say which one does not match.
# Button that looks again with the same answers.
register-not-found-look-again = Search again
# Heading above the tips.
register-not-found-tips-heading = What often helps
# First tip.
register-not-found-tip-number = Try the number on another document.
# Second tip, where the home address is asked.
register-not-found-tip-address = Have you moved? Try your previous address too.
# Second tip, where the family name is asked.
register-not-found-tip-name = Do you have two surnames, or a new one? Try the other one too.
# Link to the chooser by paper.
register-not-found-cannot-find = Show me where to find a number
# Link to the request to the help desk.
register-not-found-desk = Ask us to look into it
# Too many tries with this number or from this place; the same words whether or not the number exists. $time: from when again, like 14:35, with the day when it is another one, or the word “later” when that is not known.
register-look-up-too-many = { $time ->
        [later] There were too many tries. Try again later, or contact us.
       *[other] There were too many tries. Try again after { $time }, or contact us.
    }
# The insurer’s own system does not answer. In the summary on top of the page; the button sends again.
register-records-unavailable = We cannot look up your details at the moment. The fault is ours. What you typed is still there. Try again in a few minutes.

## email

# Question, heading of the page.
register-email-heading = What is your personal e-mail address?
# Below the question.
register-email-lead = Use an address that nobody else reads. You log in with it.
# Label of the field.
register-email-label = Your e-mail address
# Below the label.
register-email-hint = We send a code to it.
# Opens on the text below.
register-email-why-summary = Why strictly personal?
# Why.
register-email-why-text = With this address we check that it is you. Anyone who reads your e-mails could see your data. So do not use an address that you share with family or colleagues. And a work address stops when you leave your job.
# Button.
register-email-submit = Send the code
# The field is empty.
register-email-required = Enter your e-mail address.
# The text is no e-mail address.
register-email-malformed = Enter an e-mail address like name@example.com.
# More than 254 characters.
register-email-too-long = This e-mail address is too long. Enter at most 254 characters.
# Somebody else who can read the same mail was faster: the account was made with this address in the meantime.
register-email-taken = In the meantime somebody registered with this e-mail address. Enter another address.
# Too many codes were sent to this address today. $time: from when again, like 14:35, with the day when it is another one, or the word “later” when that is not known.
register-email-too-many = { $time ->
        [later] We have sent too many codes to this address. Try again tomorrow, or use another address.
       *[other] We have sent too many codes to this address. Try again after { $time }, or use another address.
    }
# Too many wrong codes were typed for this e-mail address; on its page and on that of the code. $time: from when codes are taken again, with the day, or the word “later” when that is not known.
register-email-wrong-codes = { $time ->
        [later] Too many wrong codes were entered for this e-mail address, so we take no more codes for it. Use another e-mail address, or contact us.
       *[other] Too many wrong codes were entered for this e-mail address, so we take no more codes for it until { $time }. Use another e-mail address, or contact us.
    }

## email-code

# Heading of the page.
register-email-code-heading = Enter the code from our e-mail
# Below the heading. $email: the address as it was typed.
register-email-code-lead = We sent an e-mail to { $email }.
# Link behind it, back to the field.
register-email-code-change = Change the e-mail address
# In the place of that button when no more codes are sent.
register-email-code-no-resends = We cannot send more codes to this address now. Use the newest code you have, or change the e-mail address.
# In the place of field and button when the codes were blocked and no more are sent.
register-email-code-none-works = There were too many wrong tries. The codes we sent no longer work, and we cannot send more to this address now. Change the e-mail address, or contact us.
# Too many codes were sent. $time: from when there are new ones, like 14:35, with the day when it is another one, or the word “later” when that is not known.
register-email-code-too-many = { $time ->
        [later] We have sent too many codes. Use the newest one, or try again tomorrow.
       *[other] We have sent too many codes. Use the newest one, or ask for another after { $time }.
    }
# The same when the codes sent so far were blocked.
register-email-code-too-many-blocked = { $time ->
        [later] We have sent too many codes. Try again tomorrow, or contact us.
       *[other] We have sent too many codes. Ask for another after { $time }, or contact us.
    }
# A wrong code. $tries: how many tries are left, at least 1.
register-email-code-incorrect = { $tries ->
        [one] This is not the code we sent. Look at the newest e-mail. You have one try left.
       *[other] This is not the code we sent. Look at the newest e-mail. You have { $tries } tries left.
    }
# A code that has expired or was used before, when no more codes are sent to this address.
register-email-code-old = This code no longer works. Enter the newest one, or change the e-mail address.
# Opens on the text below.
register-email-code-none-summary = No e-mail with a code?
# What to do. It must not say whether the address belongs to an account.
register-email-code-none-text = It can take a few minutes. Look in your spam folder too. Check the address above. Did you get a different e-mail from us? It says what you can do.

## letter: the code by post

# Heading of the page, the first time and when somebody comes back days later.
register-letter-heading = Your code comes by post
# Below the heading.
register-letter-lead = Has the letter arrived? Enter the code below. Not yet? You can close this page and come back later.
# First line of what is known about the letter. $sent: the day on which it is posted, like 3 March 2026; that may be a day to come.
register-letter-sent = Date of posting: { $sent }
# $address: the address, partly masked, on one line.
register-letter-address = To: { $address }
# $expected: a date. It must say that the post may take longer.
register-letter-expected = With you by { $expected }. Sometimes the post takes longer.
# $from: a date.
register-letter-new-from = No letter? You can ask for a new code from { $from }.
# $until: a date, the last day on which the code works.
register-letter-valid-until = Use the code by { $until } at the latest.
# $tries: how many tries are left, at least 1.
register-letter-tries = { $tries ->
        [one] You have one try left for the code.
       *[other] You have { $tries } tries for the code.
    }
# $reference: eight letters and digits, like 4TBN-82RC.
register-letter-reference = Your reference: { $reference }
# Label of the field.
register-posted-code-label = Code from the letter
# Below the label.
register-posted-code-hint = Eight letters and digits, for example K7QM-3XPA. Capitals and the dash do not matter. It is not your reference.
# The field is empty.
register-posted-code-required = Enter the code from the letter.
# Fewer than eight.
register-posted-code-too-short = This code is too short. Enter all eight letters and digits.
# More than eight.
register-posted-code-too-long = This code is too long. Enter only the eight letters and digits.
# A sign that no code has.
register-posted-code-malformed = The code has only letters and digits. Copy it from the letter, for example K7QM-3XPA.
# A wrong code. $tries: how many tries are left, at least 1.
register-posted-code-incorrect = { $tries ->
        [one] This is not the code in our letter. Compare each letter and digit. You have one try left.
       *[other] This is not the code in our letter. Compare each letter and digit. You have { $tries } tries left.
    }
# The right code, but it is too old: three months, unless the portal says otherwise.
register-posted-code-expired = This code has expired, because the letter is too old. Ask for a new code.
# Too many wrong tries: five, unless the portal says otherwise. The code of the letter no longer works.
register-posted-code-blocked = There were too many wrong tries. To protect you, we blocked this code. Ask for a new code.
# The same two, when no more letters are sent; the sentence below it says so.
register-posted-code-none-works = The code of this letter no longer works.
# The code of an older letter: a newer one was sent.
register-posted-code-void = This code is from an earlier letter. Enter the code from the newest letter.
# Button that has a new letter sent.
register-letter-new = Send a new code by post
# Below that button.
register-letter-new-hint = The code from the earlier letter then stops working.
# The button was pressed before that day. $from: a date.
register-letter-new-too-soon = The letter is still on its way. You can ask for a new code from { $from }.
# Status after a new letter was ordered.
register-letter-new-sent = We are sending a new code by post. The earlier code no longer works.
# Too many letters were sent to this person. $time: from when again, a date, or the word “later” when that is not known.
register-letters-too-many = { $time ->
        [later] We have already sent you several letters. Contact us: we help you get on.
       *[other] We have already sent you several letters. We can send another one from { $time }. In a hurry? Contact us.
    }
# Notice on the page of the request to the desk: a code by post is needed, and none can be sent yet. $from: a date.
register-letter-withheld = We have already sent you letters with a code. So that nobody can have letters sent to you again and again, we can send the next one from { $from }.
# In the place of that sentence, from that day on: above the button register-letter-new.
register-letter-withheld-now = You can ask for the letter with your code now.
# Below it, above the link.
register-letter-withheld-arrived = Did you begin to register before, and did our letter come? Continue with the reference in that letter.
# Link.
register-letter-withheld-resume = Continue with the reference in the letter
# Below it. $from: the same date. $reference: letters and digits.
register-letter-withheld-later = No letter? Come back from { $from }: what you filled in is kept. Your reference is { $reference }, it is also in our e-mail. In a hurry? Fill in the form below: our desk takes over, and no letter follows.
# Above the contact panels below it, when no more letters are sent.
register-letter-contact-heading = How to reach us
# Opens on the text below: the address above is wrong.
register-letter-address-incorrect = This is not my address
# What happens then, above the button that does it.
register-letter-address-incorrect-hint = The code in the letter then stops working, so that nobody else can use it.
# Button below that: it is done, and cannot be undone.
register-letter-address-incorrect-confirm = My address is wrong: cancel this code
# Heading: you may leave this page.
register-letter-leave-heading = You can close this page
# Below it. $reference: like 4TBN-82RC.
register-letter-leave-text = What you filled in is kept. We e-mailed you a link to this page. When the letter arrives, open that link. Or come back to { -brand } and enter your reference { $reference }.
# The same page when somebody comes back: above the field.
register-letter-back = Welcome back. What you filled in is still there.
# Why a letter: opens on the text below.
register-letter-why-summary = Why a letter?
# Why.
register-letter-why-text = We want to be sure that it is you who registers. The letter comes to your home. So somebody else who has your number cannot register in your name.

## address-incorrect: “this is not my address”

# Heading of the page.
register-address-incorrect-heading = Your address has to be right first
# Below the heading.
register-address-incorrect-lead = The code that we sent no longer works. So nobody else can use it.
# The address comes from the employer: heading.
register-address-incorrect-employer-heading = Ask your employer to correct your address
# Below it.
register-address-incorrect-employer = Your employer gives us your address. When your employer corrects it, we receive the new one. You can send this text:
# Ready text for the employer; the person fills in address and name.
register-address-incorrect-employer-text =
    Hello,

    { -brand } has the wrong address for me. They receive it from you. Could you correct my address and pass it on to { -brand }?

    My correct address is:
    (fill in your address here)

    Thank you and kind regards,
    (fill in your name here)
# Button that copies that text.
register-address-incorrect-copy = Copy the text
# In its place for a moment, and heard by assistive technology.
register-address-incorrect-copied = Copied
# The employer’s address, and hospitalisation cover: heading above the form.
register-address-incorrect-form-heading = Or give us your address yourself
# Below it. It must not say what insurance somebody has: a stranger may read it.
register-address-incorrect-form = You can also give us your address here.
# A contract of one’s own: above the form.
register-address-incorrect-insurer = What is your correct address? We check it and change it in our records.
# Label. The other fields’ labels are those of home-address.
register-address-incorrect-street-label = Street
# Label.
register-address-incorrect-city-label = Town
# Button.
register-address-incorrect-submit = Send my address
# The field is empty.
register-street-required = Enter your street.
# More letters than we take.
register-street-too-long = This street name is too long. Shorten it.
# The field is empty.
register-city-required = Enter your town.
# More letters than we take.
register-city-too-long = The name of this town is too long. Shorten it.
# Status after the form was sent. $reference: letters and digits.
register-address-incorrect-sent = We have received your address. Your reference is { $reference }.
# Heading: what comes after.
register-address-incorrect-next-heading = After that we send a new code
# Below it. $reference: of the registration.
register-address-incorrect-next = What you filled in is kept. Once your address is right, come back with the link in our e-mail or with your reference { $reference }. Then ask for a new code here.
# In the place of the buttons below, and what is said when they were pressed too soon. $from: a date.
register-address-incorrect-new-from = You can ask for a new code from { $from }.
# Button that has a letter sent to the address that is known now.
register-address-incorrect-new-letter = My address is right now: send a new code
# Button for those who chose “this is not my address” by mistake.
register-address-incorrect-undo = It was my address after all: send a new code

## mobile

# Question, heading of the page.
register-mobile-heading = What is your mobile number?
# Below the question: why it is asked.
register-mobile-lead = We send you codes on this number, so that nobody else can log in. Without your consent we use it for nothing else.
# Label of the field.
register-mobile-label = Your mobile number
# Below the label.
register-mobile-hint = For example 0470 12 34 56. A foreign number? Begin with +, for example +31 6 12345678.
# Label of a check box of its own, never ticked beforehand.
register-mobile-consent-label = { -brand } may also call or text me at this number about my insurance (optional)
# Below the check box.
register-mobile-consent-hint = You can register without this. You can change your mind at any time: contact us.
# Button.
register-mobile-submit = Send the code
# Opens on what to do without a mobile phone.
register-mobile-none-summary = No mobile phone?
# Below it.
register-mobile-none-text = Contact us: we look for another way with you. What you filled in is kept.
# Heading of those whom one can ask.
register-mobile-none-contact-heading = How to reach us
# The field is empty.
register-mobile-required = Enter your mobile number.
# Too many digits.
register-mobile-too-long = This number is too long. Enter one number only.
# No telephone number, or one of a landline.
register-mobile-not-mobile = We cannot send an SMS to this number. Enter a mobile number like 0470 12 34 56 or +31 6 12345678.
# Too many codes were sent to this number today. $time: from when again, like 14:35, with the day when it is another one, or the word “later” when that is not known.
register-mobile-too-many = { $time ->
        [later] We have sent too many codes to this number. Try again tomorrow, or use another number.
       *[other] We have sent too many codes to this number. Try again after { $time }, or use another number.
    }
# Too many wrong codes were typed for this number; on its page and on that of the code. $time: from when codes are taken again, with the day, or the word “later” when that is not known.
register-mobile-wrong-codes = { $time ->
        [later] Too many wrong codes were entered for this mobile number, so we take no more codes for it. Use another mobile number, or contact us.
       *[other] Too many wrong codes were entered for this mobile number, so we take no more codes for it until { $time }. Use another mobile number, or contact us.
    }

## mobile-code

# Heading of the page.
register-mobile-code-heading = Enter the code we sent by SMS
# Below the heading. $mobile: the number as it was typed.
register-mobile-code-lead = We sent an SMS to { $mobile }.
# Link behind it, back to the field.
register-mobile-code-change = Change the mobile number
# In the place of that button when no more codes are sent.
register-mobile-code-no-resends = We cannot send more codes to this number now. Use the newest code you have, or change the mobile number.
# In the place of field and button when the codes were blocked and no more are sent.
register-mobile-code-none-works = There were too many wrong tries. The codes we sent no longer work, and we cannot send more to this number now. Change the mobile number, or contact us.
# Too many codes were sent. $time: from when there are new ones, like 14:35, with the day when it is another one, or the word “later” when that is not known.
register-mobile-code-too-many = { $time ->
        [later] We have sent too many codes. Use the newest one, or try again tomorrow.
       *[other] We have sent too many codes. Use the newest one, or ask for another after { $time }.
    }
# The same when the codes sent so far were blocked.
register-mobile-code-too-many-blocked = { $time ->
        [later] We have sent too many codes. Try again tomorrow, or contact us.
       *[other] We have sent too many codes. Ask for another after { $time }, or contact us.
    }
# A code that has expired or was used before, when no more codes are sent to this number.
register-mobile-code-old = This code no longer works. Enter the newest one, or change the mobile number.
# Opens on the text below.
register-mobile-code-none-summary = No SMS received?
# What to do.
register-mobile-code-none-text = It can take a minute. Check the number above. Check that your phone has a signal and room for messages. Then ask for a new code.

## new-password

# Heading of the page.
register-new-password-heading = Choose a password
# Below the heading.
register-new-password-lead = You log in with your e-mail address, this password and a code.
# Label of the field.
register-new-password-label = New password
# Below the label.
register-new-password-hint = At least 8 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess.
# The field is empty.
register-password-required = Choose a password.
# Fewer than 8 characters.
register-password-too-short = This password is too short. Use at least 8 characters.
# More than 128 characters.
register-password-too-long = This password is too long. Use at most 128 characters.
# It is on the list of passwords that many people use.
register-password-common = Many people use this password. That makes it easy to guess. Choose another one.
# It contains the name, the e-mail address, the date of birth or the name of the portal.
register-password-personal = Others can guess this password: it contains your name, your e-mail address, your mobile number, your date of birth or “{ -brand }”. Choose another one.
# One sign again and again, or signs in a row: aaaaaaaa, 12345678.
register-password-pattern = This password repeats the same characters or follows an order, such as 12345678. Choose one that is harder to guess.

## second-factors

# Question, heading of the page.
register-second-factors-heading = How do you want to get your code when you log in?
# Below the question.
register-second-factors-lead = Besides your password we always ask for a code. With your password alone nobody gets in.
# Choice.
register-second-factors-sms = By SMS
# Below that choice. $mobile: the number as it was typed.
register-second-factors-sms-hint = To { $mobile }. You do not have to install anything.
# The same, before a number was given.
register-second-factors-sms-later-hint = We ask for your number in a moment. You do not have to install anything.
# Choice.
register-second-factors-authenticator = With an authenticator app
# Below that choice.
register-second-factors-authenticator-hint = An app on your phone shows the code. It works without a signal too.
# Choice.
register-second-factors-both = Both
# Below that choice.
register-second-factors-both-hint = You choose when you log in. If one does not work, you still have the other.
# None was chosen.
register-second-factors-required = Choose how you want to get your code.

## authenticator-setup

# Heading of the page.
register-authenticator-setup-heading = Link your authenticator app
# Below the heading.
register-authenticator-setup-lead = In two steps. No app yet? Search for “authenticator” in the app store of your phone.
# Heading of the first step.
register-authenticator-setup-first-heading = 1. Scan this picture with the app
# Below it.
register-authenticator-setup-first = Open the app, choose “add an account” and point the camera at the picture.
# Instead of the picture, for those who cannot see it.
register-authenticator-setup-qr-alt = QR code for your authenticator app. The key below it does the same.
# Link that opens the app on the same phone.
register-authenticator-setup-open = Is the app on this device? Open it
# Above the key as text.
register-authenticator-setup-secret-label = Cannot scan? Type this key in the app
# Below the key.
register-authenticator-setup-secret-hint = Does the app offer a choice? Take “time based”. Spaces and capitals do not matter.
# Button that copies the key.
register-authenticator-setup-copy = Copy the key
# In its place for a moment, and heard by assistive technology.
register-authenticator-setup-copied = Copied
# Heading of the second step.
register-authenticator-setup-second-heading = 2. Enter the code that the app shows
# Below it; the field’s label is code-label.
register-authenticator-setup-hint = The app shows a new code every 30 seconds. You may type spaces.
# A wrong code. $tries: how many tries are left, at least 1.
register-authenticator-setup-incorrect = { $tries ->
        [one] This is not the code the app shows now. Enter the newest one. You have one try left. Set the date and time of your phone to automatic first.
       *[other] This is not the code the app shows now. Enter the newest one. You have { $tries } tries left. Does it still not work? Set the date and time of your phone to automatic.
    }
# Too many wrong codes: picture and key are gone. A button below begins again.
register-authenticator-setup-blocked = There were too many wrong tries. This key no longer works. Remove it from the app and start again with a new one.
# That button: back to the choice, and from there to a new key.
register-authenticator-setup-again = Start again
# Link back to the choice.
register-authenticator-setup-other = Choose another way to get your code

## recovery-codes

# Heading of the page.
register-recovery-codes-heading = Save your recovery codes
# Below the heading.
register-recovery-codes-lead = If you lose your phone, one of these codes gets you back in. Each works once.
# Warning above the codes.
register-recovery-codes-once = You see these codes only now. Copy, download or print them, and keep them in a safe place. Not on your phone.
# Name of the list of codes, for assistive technology.
register-recovery-codes-list = Your recovery codes
# Button.
register-recovery-codes-copy = Copy
# In its place for a moment, and heard by assistive technology.
register-recovery-codes-copied = Copied
# Button: saves them in a file.
register-recovery-codes-download = Download
# Button.
register-recovery-codes-print = Print
# Name of the file, without its ending .txt: small letters, digits and dashes.
register-recovery-codes-file = recovery-codes
# First line of the file and of the print. $email: the address of the account. $date: today.
register-recovery-codes-file-heading = Recovery codes of { $email } for { -brand }, { $date }. Each works once.
# Button to the next step.
register-recovery-codes-submit = I have saved the codes

## check-answers

# Heading of the page.
register-check-answers-heading = Check your details
# Below the heading.
register-check-answers-lead = Is everything right? Then register. You can still change every line.
# Before the date of birth.
register-check-answers-date-of-birth = Your date of birth
# Before the family name.
register-check-answers-family-name = Your surname
# Before postal code, house number and box.
register-check-answers-home-address = Your address
# The address, where no box was given. $postcode and $number: as typed.
register-check-answers-home-address-value = { $postcode }, number { $number }, box: not provided
# The address with its box. $postcode, $number and $box: as typed.
register-check-answers-home-address-value-box = { $postcode }, number { $number }, box { $box }
# Before the e-mail address.
register-check-answers-email = Your e-mail address
# Before the mobile number.
register-check-answers-mobile = Your mobile number
# Before whether we may use the number for more.
register-check-answers-consent = We may also call or text you about your insurance
# The box was ticked.
register-check-answers-consent-yes = Yes
# The box was not ticked.
register-check-answers-consent-no = No
# Before the words that stand for the password.
register-check-answers-password = Your password
# In the place of the password, which is not shown.
register-check-answers-password-value = Chosen. We do not show it.
# Before the second factors; their names are register-second-factors-sms and -authenticator.
register-check-answers-second-factors = Your code when you log in
# Both were chosen.
register-check-answers-second-factors-both = By SMS and with an authenticator app
# Link at the end of each line, here and on not-found.
register-change = Change
# The same link for assistive technology, line by line. It begins with the word of the link.
register-change-number = Change your number
# The same.
register-change-date-of-birth = Change your date of birth
# The same.
register-change-family-name = Change your surname
# The same.
register-change-home-address = Change your address
# The same.
register-change-email = Change your e-mail address
# The same.
register-change-mobile = Change your mobile number
# The same.
register-change-consent = Change whether we may call or text you
# The same.
register-change-password = Change your password
# The same.
register-change-second-factors = Change how you get your code
# Notice, only after the code by post, when the person has an account already.
register-check-answers-replaces = You have registered before. These details replace the earlier ones. You will be logged out on your other devices.
# Button.
register-check-answers-submit = Register

## registered: the end

# Heading of the page.
register-registered-heading = You are registered
# Below the heading. $reference: letters and digits.
register-registered-reference = Your reference: { $reference }
# Heading.
register-registered-next-heading = How to log in from now on
# First line. $email: the address of the account.
register-registered-credentials = Enter your e-mail address { $email } and your password.
# Second line, who chose SMS. $ending: the last two digits of the mobile number.
register-registered-sms = Then enter the code that we send by SMS to your number ending in { $ending }.
# Second line, who chose the authenticator app.
register-registered-authenticator = Then enter the code that your authenticator app shows.
# Second line, who chose both. $ending: the last two digits of the mobile number.
register-registered-both = Then choose your code: by SMS to your number ending in { $ending }, or from your authenticator app.
# Below that.
register-registered-mail = We sent you an e-mail that says the same.
# Above the contact panel, below everything.
register-registered-contact-heading = Any questions?
# Notice, when the details of an earlier registration were replaced.
register-registered-replaced = Your earlier log-in details no longer work.
# Button to the log-in page.
register-registered-log-in = Log in

## invitation: a company invites somebody by mail

# Heading while the link is opened, and title of the page.
register-invitation-title = Your invitation
# In the place of the invitation until it is there.
register-invitation-opening = We are opening your invitation…
# The address carries no invitation: the page was loaded again.
register-invitation-lost = To go on, open the link in the e-mail with your invitation again. Were you setting up the second step of your log-in? Then log in again.
# The link was used, withdrawn or replaced by a newer one; which of them is not said.
register-invitation-over = This link no longer works. Have you accepted the invitation already? Then log in. If not, open the link in the newest e-mail, or ask an administrator of your company for a new one.
# The link is too old.
register-invitation-expired = This link has expired. Ask an administrator of your company for a new one.
# The person who is logged in belongs to the company already.
register-invitation-already-user = You already have access to this company. You can close this page.
# Above the contact panel, when the link cannot be opened.
register-invitation-contact-heading = Is it not working?
# Heading. $company: its name.
register-invitation-heading = { $company } invites you
# Below the heading. $name: given name and family name. $company: its name.
register-invitation-lead = Hello { $name }. This invitation gives you access to { -brand } for { $company }.
# To somebody without an account. $email: the address that was invited. The mail says the same number of minutes.
register-invitation-new = You choose a password and how you get a code. After that you log in with { $email }. It takes about five minutes.
# To somebody with an account. $email: the address that was invited.
register-invitation-account = You already have an account with { $email }. Log in with it first. You then come back here to accept the invitation.
# Link to the log-in page.
register-invitation-log-in = Log in
# Somebody with an account accepts before logging in with it.
register-invitation-log-in-first = You are not logged in with this account yet. Log in first, and then accept the invitation.
# Button.
register-invitation-submit = Accept the invitation
# Below the button.
register-invitation-not-you = Is this invitation not for you? Then close this page. Nothing changes.

## invitation-accepted: the end

# Heading of the page, when the second step of the log-in was set up again.
register-second-factor-set-up-heading = You are logged in
# Below that heading.
register-second-factor-set-up-lead = You have set up the second step of your log-in.
# Heading of the page.
register-invitation-accepted-heading = You have access
# Below the heading. $company: its name.
register-invitation-accepted-lead = You are logged in and can start working for { $company } right away.
# Below that, and when the second step of the log-in was set up again: how to log in, whichever way of getting a code was chosen.
register-invitation-accepted-next = From now on, log in with your e-mail address, your password and a code by SMS or from your app.
# Button to the first page behind the log-in.
register-invitation-accepted-continue = Continue

## Leaving and going on later

# Opens on the texts below, on the page of the letter.
register-leave-summary = Continue on your phone or another device?
# Above a QR code with the address at which the registration goes on.
register-leave-qr = Scan this code with the camera of that device. We then e-mail you a code, so that nobody else can continue.
# Instead of the QR code, for those who cannot see it. $reference: of the registration.
register-leave-qr-alt = QR code that opens your registration with reference { $reference } on another device.
# Below it. $address: the address that the QR code holds.
register-leave-address = Or type this address there: { $address }
# Warning, within the last minute of the time. A button below it gives more time.
register-time-limit = Your time to register has nearly run out.
# On top of the first page: the time was over, or the address is of a registration that began in another browser. The links below the form lead to the page for the reference and to the log-in page.
register-notice-expired = Your time has run out, or this browser does not know your registration. Had you finished? Then log in. Do you have a reference from our e-mail or letter? Then continue your earlier registration. Otherwise, start again. Does this keep happening? Allow cookies for this website.
# The same when the first answer was kept: what is at hand.
register-notice-expired-kept = Your time has run out. We filled in your first answer again. Do you have a reference from our e-mail or letter? Then continue your earlier registration. Does this keep happening? Allow cookies for this website.
# On top of the page where the reference is entered: the time was over, the registration was kept. $reference: of the registration.
register-notice-expired-resume = Nothing happened for a while. To protect you, we closed your registration. What you filled in is kept. Continue with your reference { $reference }.
# The same: the time for the code by which a registration is resumed was over. It must not say whether the reference exists. $reference: as it was entered.
register-notice-expired-code = Your time to enter the code has run out. Continue with your reference { $reference } to get a new code.
# On top of the first page: the address was of a later step, and nobody was registering in this browser.
register-notice-not-yet = That page only opens while you are registering. Start here, or continue an earlier registration.
# Too many registrations were begun from this place. $time: from when again, like 14:35, with the day when it is another one, or the word “later” when that is not known.
register-too-many = { $time ->
        [later] Too many registrations were started from your network. Try again later, or contact us.
       *[other] Too many registrations were started from your network. Try again after { $time }, or contact us.
    }

## resume-reference

# Question, heading of the page.
register-resume-reference-heading = What is the reference of your registration?
# Below the heading.
register-resume-reference-lead = You find it in our e-mail and in our letter. We then e-mail you a code, so that nobody else can continue.
# Label of the field.
register-resume-reference-label = Your reference
# Below the label.
register-resume-reference-hint = Eight letters and digits, for example 4TBN-82RC. It is not the code from the letter.
# Link, for those who have none.
register-resume-reference-new = I have no reference: start a new registration
# The field is empty.
register-resume-reference-required = Enter the reference of your registration.
# Fewer than eight.
register-resume-reference-too-short = This reference is too short. Enter all eight letters and digits.
# More than eight.
register-resume-reference-too-long = This reference is too long. Enter only the eight letters and digits.
# A sign that no reference has.
register-resume-reference-malformed = A reference has only letters and digits, for example 4TBN-82RC.

## resume-code: the words of email-code do for the rest

# Heading of the page.
register-resume-code-heading = Enter the code from our e-mail
# Below the heading. It must not say whether the reference exists.
register-resume-code-lead = If this reference exists, we sent a code to the e-mail address that belongs to it.
# Link back to the field.
register-resume-code-change = Change the reference
# In the place of the button for another code when no more are sent.
register-resume-code-no-resends = We cannot send more codes now. Use the newest code you have, or try again tomorrow.
# In the place of field and button when the codes were blocked and no more are sent.
register-resume-code-none-works = There were too many wrong tries. The codes we sent no longer work, and we cannot send more now. Try again tomorrow, or contact us.
# Too many wrong codes were typed for this reference; on its page and on that of the code. $time: from when codes are taken again, with the day, or the word “later” when that is not known.
register-resume-wrong-codes = { $time ->
        [later] Too many wrong codes were entered for this reference, so we take no more codes for it. Register again, or contact us.
       *[other] Too many wrong codes were entered for this reference, so we take no more codes for it until { $time }. Register again, or contact us.
    }
# A code that has expired or was used before, when no more codes are sent.
register-resume-code-old = This code no longer works. Enter the newest one, or try again tomorrow.
# Opens on the text below.
register-resume-code-none-summary = No e-mail with a code?
# What to do.
register-resume-code-none-text = It can take a few minutes. Look in your spam folder too. Check every letter and digit of the reference. Is your registration several months old? Then start a new one.
