### Lindenhof: the portal’s own words.

-brand = Lindenhof
letter-sender =
    { -brand }
    Lindenlaan 100
    1000 Brussels
