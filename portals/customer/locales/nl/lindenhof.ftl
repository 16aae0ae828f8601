### Lindenhof: de eigen woorden van dit portaal.

-brand = Lindenhof
