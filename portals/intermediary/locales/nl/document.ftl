### The document round the application, in the words of this portal: “je” in the place of “u”. What is not here says neither.

document-description = Log veilig in bij { -brand }, met een code per sms of uit je authenticator-app.
document-waiting = Een ogenblik: de pagina wordt nog geladen. Wat je hebt ingevuld, wordt daarna meteen verstuurd.
document-failed-text = Misschien was je verbinding even weg. Wat je hebt ingevuld, is niet verstuurd.
document-without-script = Deze website heeft JavaScript nodig. Zet JavaScript aan in de instellingen van je browser en laad de pagina opnieuw.
