// The words of the interface that scripts need, in the language of the page (templates/messages.html).
// @ts-check

/** @type {Record<string, string> | undefined} */
let table;

/**
 * A message with its places (`{name}`) filled in. A name that the page does not know is an error.
 * @param {string} name
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function message(name, values = {}) {
  table ??= JSON.parse(document.getElementById("_messages")?.textContent ?? "{}");
  const text = table?.[name];
  if (text === undefined) throw new Error(`templates/messages.html has no message ${name}`);
  return text.replace(/\{(\w+)\}/g, (_, place) => String(values[place]));
}

/**
 * The language of the page's own words, for numbers and lengths of time.
 * @returns {string}
 */
export function language() {
  return (
    document.getElementById("_messages")?.dataset.lang || document.documentElement.lang || "en"
  );
}

/**
 * A length of time in words: "2 minutes 5 seconds", to the nearest second.
 * @param {number} seconds
 * @param {string} [lang]
 * @returns {string}
 */
export function inWords(seconds, lang = language()) {
  const whole = Math.max(0, Math.round(seconds));
  const units = /** @type {[number, string][]} */ ([
    [Math.floor(whole / 3600), "hour"],
    [Math.floor(whole / 60) % 60, "minute"],
    [whole % 60, "second"],
  ]);
  const said = units.filter(([count]) => count > 0);
  return (said.length ? said : [/** @type {[number, string]} */ ([0, "second"])])
    .map(([count, unit]) =>
      new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }).format(count),
    )
    .join(" ");
}
