### The preview of every screen: development builds only.

preview-heading = Alle schermen
preview-lead = Elk scherm in elke toestand, met voorbeeldgegevens.
preview-pseudo = langer
preview-ids = berichtnamen
preview-components-heading = Bouwstenen
preview-field-label = Naam van het veld
preview-field-hint = Wat u hier invult, en waar u het vindt.
preview-field-error = Vul in wat hier hoort.
preview-button = Doorgaan
preview-notice = Dit is goed om te weten.
