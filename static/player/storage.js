// What the page remembers, on this device only: each thing under one prefix, so that all of it can be
// erased at once. Where storage is forbidden or full, the page works and forgets.
// @ts-check

const PREFIX = "audio-leaflet.";

/**
 * What was remembered under a name, if it is of the same type as the fallback.
 * @template T
 * @param {string} name
 * @param {T} fallback
 * @returns {T}
 */
export function recall(name, fallback) {
  try {
    const found = JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
    return found !== null && typeof found === typeof fallback ? found : fallback;
  } catch {
    return fallback;
  }
}

/**
 * Remember a value that JSON can write. Says whether that was possible.
 * @param {string} name
 * @param {unknown} value
 * @returns {boolean}
 */
export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/**
 * The names of all that is remembered.
 * @returns {string[]}
 */
export function remembered() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/**
 * Forget one thing, or without a name everything.
 * @param {string} [name]
 */
export function forget(name) {
  try {
    for (const each of name === undefined ? remembered() : [name]) {
      localStorage.removeItem(PREFIX + each);
    }
  } catch {
    // What could not be stored need not be forgotten.
  }
}
