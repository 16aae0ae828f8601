document-title = { -brand }
document-description = Connectez-vous à { -brand } en toute sécurité, avec un code reçu par SMS ou fourni par votre application d’authentification.
document-waiting = Un instant : la page n’est pas encore chargée. Ce que vous avez saisi sera envoyé juste après.
document-failed-heading = Cette page n’est pas entièrement chargée
document-failed-text = Votre connexion a peut-être été interrompue. Ce que vous avez saisi n’a pas été envoyé.
document-failed-retry = Recharger la page
document-without-script = Ce site a besoin de JavaScript. Activez-le dans les paramètres de votre navigateur, puis rechargez la page.
