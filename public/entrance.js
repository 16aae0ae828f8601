// The script of the page at "/": goes on to the language that was chosen before, or else to the first of the
// browser's languages that the portal speaks, or else to the portal's first.
(() => {
  'use strict';

  const spoken = document.querySelector('meta[name="languages"]').content.split(' ');

  const chosen = () => {
    try {
      return localStorage.getItem('language');
    } catch {
      return null; // the browser keeps nothing for sites
    }
  };

  const wanted = [chosen(), ...navigator.languages].map((tag) => tag?.split('-')[0].toLowerCase());
  const language = wanted.find((tag) => spoken.includes(tag)) ?? spoken[0];
  location.replace(`/${language}${location.search}`);
})();
