### Havenmeester: the portal’s own words, for companies and entrepreneurs.

-brand = Havenmeester
-your-portal = your company portal
-help-desk-city = Amsterdam
contact-help-desk-name = Service desk
contact-help-desk-for = For all your questions about logging in. The administrator of your company can help you too.
help-desk-open-until = Service desk open until { $time }
help-desk-opens-today = Service desk closed, opens today at { $time }
help-desk-opens-tomorrow = Service desk closed, opens tomorrow at { $time }
help-desk-opens-on = Service desk closed, opens { $day } at { $time }
help-desk-closed = Service desk closed
start-heading = Your company in a safe harbour
start-lead = In { -your-portal } you will find your company’s policies, documents and claims. Log in with your password and a code that only you receive.
account-blocked-until = You can log in again from { $time }. In a hurry? Contact the service desk. It can unblock your account, but the administrator of your company cannot.
account-blocked-for-good = Contact the service desk to unblock your account. We first check that it is you. The administrator of your company cannot do this for you.
help-phone-ask = If not, ask the administrator of your company to change your number or to reset the second step of your log-in. Are you the only administrator? Then contact us, and have your KVK number and your proof of identity at hand.
help-blocked-ask = In a hurry, or does it give no time? Contact the service desk: it unblocks your account. Did an e-mail say that an administrator has blocked your access? Only an administrator of your company can lift that block.
register-mobile-hint = For example 06 12345678. A foreign number? Begin with +, for example +32 470 12 34 56.
mail-recovery-code-used-text =
    Hello,

    Somebody has just logged in to your account with your password and one of your recovery codes. { $left ->
        [0] That was your last one: you have none left.
        [one] That code no longer works. You have one left.
       *[other] That code no longer works. You have { $left } left.
    }

    Was it you, and do you have your phone? Then you do not have to do anything. Next time, use the code of your app again.

    Have you lost your phone, or are your codes nearly used up? Ask the administrator of your company to reset the second step of your log-in. The next time you log in, you link the app on your phone and get new recovery codes.

    Was it not you? Then somebody knows your password and has your codes. Call or e-mail us at once. You will find our details here:
    { $help }

    Kind regards,
    { -brand }
letter-sender =
    { -brand }
    Kade 7
    1011 AB Amsterdam
