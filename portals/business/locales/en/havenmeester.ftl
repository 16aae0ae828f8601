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
help-phone-other = Can you get the code in another way? The screen where you enter the code shows which other ways you have.
help-phone-ask = If not, contact us. We change your number once we know that it is you. Have your KVK number and your proof of identity at hand.
letter-sender =
    { -brand }
    Kade 7
    1011 AB Amsterdam
