### Brugwachter: the portal’s own words, for the offices of intermediaries.

-brand = Brugwachter
-your-portal = your adviser portal
-help-desk-city = Utrecht
contact-help-desk-name = Service desk
contact-help-desk-for = For questions about logging in and when your account is blocked. The administrator of your office can change your mobile number, reset the second step of your log-in and lift a block by your office. Does your office have no administrator yet? E-mail us your intermediary number and the name, e-mail address and mobile number of whoever will be.
help-desk-open-until = Service desk open until { $time }
help-desk-opens-today = Service desk closed, opens today at { $time }
help-desk-opens-tomorrow = Service desk closed, opens tomorrow at { $time }
help-desk-opens-on = Service desk closed, opens { $day } at { $time }
help-desk-closed = Service desk closed
start-heading = All your clients, across one bridge
start-lead = In { -your-portal } you will find your clients’ quotes, policies and claims. Log in with your password and a code that only you receive.
credentials-lead = To your clients’ quotes, policies and claims.
sms-code-none-text = It can take a minute. Check that your phone has a signal and room for messages. Then ask for a new code. Do you have a new number? Ask the administrator of your office to change it.
authenticator-code-refused-text = Your phone’s clock may be wrong. Set the date and time to automatic, then enter the next code. Is the app gone, or do you have a new phone? Ask the administrator of your office to reset the second step of your log-in.
account-blocked-until = You can log in again from { $time }. In a hurry? Contact the service desk. It can unblock your account, but the administrator of your office cannot.
account-blocked-for-good = Contact the service desk to unblock your account. We first check that it is you. The administrator of your office cannot do this for you.
help-phone-ask = If not, ask the administrator of your office to change your number or to reset the second step of your log-in. Do you not know who that is? Ask a colleague who can log in. Are you the only administrator? Then contact us.
help-blocked-ask = In a hurry, or does it give no time? Contact the service desk: it unblocks your account. Did an e-mail say that an administrator has blocked your access? Only an administrator of your office can lift that block.
mail-account-closed-text =
    Hello,

    Somebody entered your e-mail address and password, and then a wrong code many times. To protect your account, we blocked logging in.

    Call or e-mail us to log in again. The administrator of your office cannot unblock your account. You will find our details here:
    { $help }

    Was it not you? Then somebody knows your password. Contact us today.

    Kind regards,
    { -brand }
mail-recovery-code-used-text =
    Hello,

    Somebody has just logged in to your account with your password and one of your recovery codes. { $left ->
        [0] That was your last one: you have none left.
        [one] That code no longer works. You have one left.
       *[other] That code no longer works. You have { $left } left.
    }

    Was it you, and do you have your phone? Then you do not have to do anything. Next time, use the code of your app again.

    Have you lost your phone, or are your codes nearly used up? Ask the administrator of your office to reset the second step of your log-in. The next time you log in, you link the app on your phone and get new recovery codes.

    Was it not you? Then somebody knows your password and has your codes. Call or e-mail us at once. You will find our details here:
    { $help }

    Kind regards,
    { -brand }
letter-sender =
    { -brand }
    Brugstraat 3
    3511 AB Utrecht
