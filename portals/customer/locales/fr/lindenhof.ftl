### Lindenhof : les mots propres à ce portail.

-brand = Lindenhof
letter-sender =
    { -brand }
    Avenue des Tilleuls 100
    1000 Bruxelles
