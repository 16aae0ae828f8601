### The preview of every screen, in the words of this portal: “je” in the place of “u”. What is not here says neither.

preview-field-hint = Wat je hier invult, en waar je het vindt.
