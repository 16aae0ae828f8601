### Lindenhof : les mots propres à ce portail.

-brand = Lindenhof
