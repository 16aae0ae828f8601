### Proving once more who one is, in the words of this portal: offices in the place of companies.

## The dialog

step-up-lead = This keeps your office safe if you leave your screen alone. We then go on with what you were doing.
