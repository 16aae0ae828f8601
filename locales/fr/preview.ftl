### The preview of every screen: development builds only.

preview-heading = Tous les écrans
preview-lead = Chaque écran dans chaque état, avec des données d’exemple.
preview-pseudo = plus long
preview-ids = noms des messages
preview-components-heading = Composants
preview-field-label = Nom du champ
preview-field-hint = Ce que vous devez saisir ici, et où le trouver.
preview-field-error = Remplissez ce champ.
preview-button = Continuer
preview-notice = C’est bon à savoir.
