### Lindenhof: the portal’s own words.

-brand = Lindenhof
