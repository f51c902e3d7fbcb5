// Puts the chosen view in force before anything is shown, so that nothing flashes or moves. Stands
// after leaflet.css; display.js has the controls.
// @ts-check
"use strict";

(() => {
  const root = document.documentElement;
  const themes = [...(document.styleSheets[0]?.cssRules ?? [])].flatMap((rule) => {
    if (!(rule instanceof CSSMediaRule) || !(rule.cssRules[0] instanceof CSSStyleRule)) return [];
    const name = rule.cssRules[0].style.getPropertyValue("--theme").trim();
    return name ? [{ name, media: rule.media, device: rule.media.mediaText }] : [];
  });

  /**
   * Puts it in force.
   * @param {Record<string, string | undefined>} view
   */
  function apply(view) {
    for (const name of ["layout", "theme", "width", "font", "spacing"]) {
      if (view[name]) root.dataset[name] = view[name];
      else delete root.dataset[name];
    }
    for (const { name, media, device } of themes) {
      media.mediaText = !view.theme ? device : name === view.theme ? "screen" : "not all";
    }
    root.style.setProperty("--size", String(Number(view.size) / 100 || 1));
  }

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem("audio-leaflet.display") ?? "") ?? {}; // storage.js
    } catch {
      return {};
    }
  }

  apply(remembered());
  root.dataset.script = "";
  addEventListener("storage", () => apply(remembered())); // another tab
  addEventListener("display", (event) => apply(/** @type {CustomEvent} */ (event).detail));
})();
