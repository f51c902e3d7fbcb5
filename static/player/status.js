// The one live region of a page. A screen reader speaks what is put into it, so nothing is while a
// narration plays: two voices at once are understood by nobody.
// @ts-check

/**
 * Have a screen reader say something, when it has finished what it says now.
 * @param {string} text
 */
export function announce(text) {
  const region = document.getElementById("_status");
  if (!region) return;
  // The same words twice are no change, and so would not be said again.
  region.textContent = region.textContent === text ? text + "\u00a0" : text;
}
