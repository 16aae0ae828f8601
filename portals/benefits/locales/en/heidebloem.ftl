### Heidebloem: the portal’s own words, for employees.

-brand = Heidebloem
-your-portal = your benefits portal
contact-help-desk-for = For all your questions about registering and logging in. Have your { -customer-id-number } at hand: it is on your card, or in a letter or an e-mail from us.
start-heading = All the benefits of your job together
start-lead = In { -your-portal } you will find your supplementary pension, your hospitalisation insurance and your documents. Log in with your password and a code that only you receive.
credentials-lead = To your supplementary pension, your hospitalisation insurance and your documents.
help-phone-ask = If not, contact us. We change your number once we know that it is you. Have your identity card and your { -customer-id-number } at hand.
register-means-customer-id-needs = Your { -customer-id-number }, a contract number, or our reference on a letter about a hospital admission. Also your date of birth and your surname.
letter-sender =
    { -brand }
    Heidestraat 25
    1000 Brussels
