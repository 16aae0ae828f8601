### The help page: a file of its own, so that nobody downloads it who does not open that page.

# Heading.
help-heading = Help and contact
# Below the heading.
help-lead = What is the problem? Choose your situation and read what you can do.
# Question, only where people can register.
help-register = I have not registered yet
# Answer, first point.
help-register-once = You can log in once you have registered. You do that only once.
# Answer, second point.
help-register-needs = Have a document, card or letter from { -brand } and your phone at hand.
# Answer, third point.
help-register-resume = Have you begun already? Continue with the reference in our e-mail or letter.
# Link below this answer and others, to registering.
help-register-link = Register
# The same, to the page that asks for that reference.
help-resume-link = Continue an earlier registration
# Question, only where people can register.
help-number = I cannot find my number
# Answer, first point.
help-number-where = The page that asks for your number shows you which documents it is on, and where.
# Answer, second point.
help-number-ask = Do you have none of these documents? There you can also ask us to look up your number.
# Question, only where people can register.
help-email-code = I am not getting a code by e-mail
# Answer, first point.
help-email-code-wait = An e-mail can take a few minutes. Look in your spam folder too.
# Answer, second point.
help-email-code-address = Check the e-mail address or the reference you filled in. You can also ask for a new code there.
# Question, only where people can register.
help-letter = My letter with the code has not come
# Answer, first point.
help-letter-wait = Sometimes the post takes longer. The page of your registration shows when we sent the letter, and to which address.
# Answer, second point.
help-letter-new = It also shows from when you can ask for a new code, and what to do if the address is wrong.
# Answer, third point.
help-letter-back = You get to that page with the link in our e-mail, or with your reference.
# Question that opens on its answer.
help-password = My e-mail address or password is not accepted
# Answer, first point.
help-password-address = Check the e-mail address. It is the one we send our e-mails to.
# Answer, second point. “Show” is the button in the field, password-show.
help-password-show = Press “Show” in the field and read what it says. Watch out for capital letters.
# Answer, third point.
help-password-wait = After too many tries you have to wait for a while. The screen says until when.
# Answer, fourth point.
help-password-lost = Have you forgotten your password? Contact us. We check that it is you and help you choose a new one.
# Question.
help-email = I do not know which e-mail address I used
# Answer, first point.
help-email-search = Search your mailboxes for an e-mail from { -brand }. The address that received it is the right one.
# Answer, second point.
help-email-ask = Nothing found? Contact us. We only name an address once we know that it is you. That protects you.
# Answer, third point, only where people can register.
help-email-again = You can also register again, with the address you like. We then send a code to your home by post. So nobody else can do this in your name.
# Question.
help-sms = I am not getting a code by SMS
# Answer, first point.
help-sms-number = The screen shows the last two digits of the number. Is that your phone?
# Answer, second point.
help-sms-signal = Check that your phone has a signal and is not in flight mode. An SMS can take a minute.
# Answer, third point.
help-sms-again = Ask for a new code on the same screen. The earlier code still works too.
# Answer, fourth point.
help-sms-other = Have you set up an authenticator app? Then choose another way on that screen.
# Question.
help-phone = I have a new number or lost my phone
# Answer, first point.
help-phone-other = Can you get the code in another way? The screen where you enter the code shows which other ways you have. Do you have recovery codes for your authenticator app? There you log in with one of them, without your phone.
# Answer, second point.
help-phone-ask = If not, contact us. We change your number once we know that it is you. Have your identity card at hand.
# Answer, third point.
help-phone-stolen = Was your phone stolen? Have your operator block the SIM card too.
# Answer, fourth point, only where people can register.
help-phone-again = You can also register again, with your new number. We then send a code to your home by post. So nobody else can do this in your name.
# Link below this answer and that of the e-mail address, to registering.
help-again-link = Register again
# Question.
help-authenticator = The code from my authenticator app does not work
# Answer, first point.
help-authenticator-clock = Set the date and time of your phone to automatic. The app uses that clock.
# Answer, second point.
help-authenticator-next = Each code works only once, for 30 seconds. Wait for the next one and enter it at once.
# Answer, third point.
help-authenticator-entry = Does the app show several codes? Use the one for { -brand }.
# Question.
help-blocked = My account is blocked
# Answer, first point.
help-blocked-wait = After too many wrong codes we block your account for a while. The screen says until when. After that you can log in again.
# Answer, second point.
help-blocked-ask = Does it give no time? Contact us. We check that it is you and unblock it.
# Question.
help-fraud = Somebody asks me for a code or a password
# Answer, first point.
help-fraud-never = Do not give them, not even to somebody who says they work for { -brand }. We never ask for them.
# Answer, second point.
help-fraud-ask = Have you already given them? Call or e-mail us at once.
# Below the contact panels: link to the log-in page.
help-log-in = Go to the log-in page
# In its place while somebody is logging in or registering: link back to that step.
help-continue = Continue where you were
