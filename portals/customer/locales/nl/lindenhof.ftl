### Lindenhof: de eigen woorden van dit portaal.

-brand = Lindenhof
letter-sender =
    { -brand }
    Lindenlaan 100
    1000 Brussel
