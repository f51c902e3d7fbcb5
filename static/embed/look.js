// How <audio-leaflet> looks. A style sheet made by a script needs no permission of the page's policy.
// @ts-check

// Sizes are in pixels where they are those of fingers: a page may have made its rem small. Without
// light-dark() (browsers before 2024) the player is light; with it, as the page's color-scheme says.
const RULES = `
:host {
  display: block;
  --accent: var(--audio-leaflet-accent, #0b3d91);
  --on-accent: var(--audio-leaflet-on-accent, #ffffff);
  --ground: var(--audio-leaflet-ground, #ffffff);
  --text: var(--audio-leaflet-text, #1a1a1a);
  --line: var(--audio-leaflet-line, #6b6b6b);
}
@supports (color: light-dark(red, red)) {
  :host {
    --accent: var(--audio-leaflet-accent, light-dark(#0b3d91, #a9cdff));
    --on-accent: var(--audio-leaflet-on-accent, light-dark(#ffffff, #14171a));
    --ground: var(--audio-leaflet-ground, light-dark(#ffffff, #14171a));
    --text: var(--audio-leaflet-text, light-dark(#1a1a1a, #f4f4f2));
    --line: var(--audio-leaflet-line, light-dark(#6b6b6b, #8d9297));
  }
}
:host([hidden]) { display: none; }
*, ::before, ::after { box-sizing: border-box; }
[part~="player"] {
  padding: 12px;
  border: 2px solid var(--line);
  border-radius: 4px;
  background: var(--ground);
  color: var(--text);
  font-size: max(1em, 16px);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
p { margin: 0; }
[part="title"], [part="now"] { font-weight: bold; }
[part="controls"] {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  margin-block: 8px;
}
button, select {
  min-width: 44px;
  min-height: 44px;
  padding: 4px 10px;
  border: 2px solid var(--line);
  border-radius: 4px;
  background: var(--ground);
  color: var(--text);
  font: inherit;
  cursor: pointer;
}
select { max-width: 100%; }
[part~="play"] {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: bold;
  text-align: start;
}
[part~="play"]::before {
  content: "";
  display: inline-block;
  width: 0.75em;
  height: 0.8em;
  margin-inline-end: 0.5em;
  background: currentColor;
  clip-path: polygon(5% 0, 100% 50%, 5% 100%);
}
[part~="play"][aria-pressed="true"] {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
  background: var(--ground);
  color: var(--accent);
}
[part~="play"][aria-pressed="true"]::before {
  clip-path: polygon(0 0, 35% 0, 35% 100%, 0 100%, 0 0, 65% 0, 100% 0, 100% 100%, 65% 100%, 65% 0);
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}
[part~="play"][aria-pressed="true"]:focus-visible { outline-width: 5px; }
[part="choice"] { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 8px; }
[part="position"] {
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  column-gap: 12px;
}
input {
  grid-area: 1 / 1;
  z-index: 1;
  appearance: none;
  width: 100%;
  min-width: 0;
  height: 44px;
  margin: 0;
  background: none;
  cursor: pointer;
}
input::-webkit-slider-thumb { appearance: none; width: 24px; height: 44px; opacity: 0; }
input::-moz-range-thumb { width: 24px; height: 44px; border: 0; opacity: 0; }
[part="rail"] {
  --at: calc(12px + (100% - 24px) * var(--played, 0));
  position: relative;
  grid-area: 1 / 1;
  height: 8px;
  border: 1px solid var(--line);
  border-radius: 4px;
  background: linear-gradient(to right, var(--accent) var(--at), transparent var(--at));
}
[dir="rtl"] [part="rail"] {
  background: linear-gradient(to left, var(--accent) var(--at), transparent var(--at));
}
[part="rail"]::after {
  content: "";
  position: absolute;
  inset-block: -9px;
  inset-inline-start: calc(var(--at) - 12px);
  width: 24px;
  border: 2px solid var(--ground);
  border-radius: 50%;
  background: var(--accent);
}
input:disabled { cursor: auto; }
input:disabled ~ [part="rail"] { opacity: 0.5; }
[part="clock"] { min-width: 6em; text-align: end; font-variant-numeric: tabular-nums; }
@media (forced-colors: active) {
  [part~="play"], button, select { border-color: ButtonText; background: ButtonFace; color: ButtonText; }
  [part~="play"]::before { background: ButtonText; forced-color-adjust: none; }
  [part="rail"] {
    background: linear-gradient(to right, Highlight var(--at), Canvas var(--at));
    forced-color-adjust: none;
  }
  [part="rail"]::after { border-color: Canvas; background: Highlight; }
}
`;

/** @type {CSSStyleSheet | undefined} */
let made;

/**
 * The style sheet that all players share.
 * @returns {CSSStyleSheet}
 */
export function sheet() {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(RULES);
  }
  return made;
}
