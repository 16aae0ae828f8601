document-title = { -brand }
document-description = Log veilig in bij { -brand }, met een code per sms of uit uw authenticator-app.
document-waiting = Een ogenblik: de pagina wordt nog geladen. Wat u hebt ingevuld, wordt daarna meteen verstuurd.
document-failed-heading = Deze pagina is niet volledig geladen
document-failed-text = Misschien was uw verbinding even weg. Wat u hebt ingevuld, is niet verstuurd.
document-failed-retry = De pagina opnieuw laden
document-without-script = Deze website heeft JavaScript nodig. Zet JavaScript aan in de instellingen van uw browser en laad de pagina opnieuw.
