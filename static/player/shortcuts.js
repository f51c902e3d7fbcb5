// Keyboard shortcuts for the whole page: Alt and Shift with a key. The letters are those that Orca
// leaves free: Alt and Shift with A to C, E to I, K to M, O to R, T to V, X, 1 to 6, the arrows, Home
// and End are commands of its own. NVDA, JAWS, Firefox and Chromium use none of them in a page.
// @ts-check

/** @typedef {"toggle" | "previousSentence" | "nextSentence" | "back" | "forward" | "previousPart" | "nextPart" | "slower" | "faster" | "go"} Action */

/** By the character of a key, or by its place for those whose character Shift changes. */
const KEYS = /** @type {Record<string, Action>} */ ({
  s: "toggle",
  z: "previousSentence",
  y: "nextSentence",
  j: "go",
  Digit7: "slower",
  Digit8: "faster",
  Digit9: "back",
  Digit0: "forward",
  PageUp: "previousPart",
  PageDown: "nextPart",
});

/**
 * What a key stroke asks for; nothing unless it is Alt and Shift alone with one of our keys. Where Alt
 * makes other characters (macOS), the place of the key counts.
 * @param {{key: string, code: string, altKey: boolean, shiftKey: boolean, ctrlKey: boolean, metaKey: boolean}} stroke
 * @returns {Action | undefined}
 */
export function actionOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }) {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return undefined;
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, "");
  return KEYS[letter.toLowerCase()] ?? KEYS[code];
}

/**
 * Listen for the shortcuts on the whole page.
 * @param {(action: Action) => void} act
 * @param {() => boolean} wanted whether the listener wants shortcuts
 */
export function attachShortcuts(act, wanted) {
  document.addEventListener("keydown", (event) => {
    const action = wanted() ? actionOf(event) : undefined;
    if (!action) return;
    event.preventDefault();
    act(action);
  });
}
