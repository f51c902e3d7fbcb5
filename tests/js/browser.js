// What Node lacks of a browser, as far as the modules under test use it.
// @ts-check

/**
 * A storage as the Web Storage standard describes it, empty.
 * @param {{full?: boolean}} [options] `full`: it takes nothing more, as a browser's private mode.
 * @returns {Storage}
 */
export function storage({ full = false } = {}) {
  return new Proxy(/** @type {Storage} */ ({}), {
    get: (values, name) =>
      ({
        getItem: (/** @type {string} */ key) => values[key] ?? null,
        setItem: (/** @type {string} */ key, /** @type {string} */ value) => {
          if (full) throw new DOMException("full", "QuotaExceededError");
          values[key] = String(value);
        },
        removeItem: (/** @type {string} */ key) => delete values[key],
      })[String(name)] ?? values[String(name)],
  });
}

/**
 * Let the modules see a global that Node does not have.
 * @param {"localStorage" | "document"} name
 * @param {unknown} value
 */
export function provide(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true });
}

/**
 * Let the modules meet a storage that the reader has forbidden.
 */
export function forbidStorage() {
  Object.defineProperty(globalThis, "localStorage", {
    get: () => {
      throw new DOMException("denied", "SecurityError");
    },
    configurable: true,
  });
}

/**
 * A document with the page's messages and nothing else.
 * @param {Record<string, string>} messages
 * @param {string} lang
 */
export function provideMessages(messages, lang = "en") {
  const table = { textContent: JSON.stringify(messages), dataset: { lang } };
  provide("document", {
    documentElement: { lang },
    getElementById: (/** @type {string} */ id) => (id === "_messages" ? table : null),
  });
}
