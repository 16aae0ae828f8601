### The preview of every screen: development builds only.

# Heading of the list of all screens.
preview-heading = Every screen
# Below the heading.
preview-lead = Every screen in every state, with sample data.
# Link to a screen in the pseudo-language: longer words with accents.
preview-pseudo = longer
# Link to a screen that shows the ids of its messages.
preview-ids = message ids
# Heading of the screens that show components.
preview-components-heading = Components
# Label of a sample field.
preview-field-label = Name of the field
# Hint of a sample field.
preview-field-hint = What to fill in here, and where to find it.
# Error at a sample field.
preview-field-error = Fill in what belongs here.
# On a sample button.
preview-button = Continue
# Text of a sample notice.
preview-notice = This is good to know.
