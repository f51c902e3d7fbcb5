// Messages in which the title of a part stands. Titles are in the language of the leaflet, messages in
// that of the interface, and a screen reader has to know which is which (WCAG 3.1.2).
// @ts-check

import { message } from "./messages.js";

/** @typedef {import("./parts.js").Part} Part */

/** Stands for the title while the rest of the message is put together. */
const PLACE = "\u0000";

/**
 * A message in which `{title}` may stand, as content of an element.
 * @param {string} name
 * @param {Part} part
 * @param {Record<string, string>} [values]
 * @returns {DocumentFragment}
 */
export function titled(name, part, values = {}) {
  const whole = document.createDocumentFragment();
  const [before, after] = message(name, { ...values, title: PLACE }).split(PLACE);
  whole.append(before);
  if (after === undefined) return whole;
  const title = document.createElement("bdi");
  title.textContent = part.title;
  // The introduction has a title of ours.
  if (part.id !== "introduction") title.lang = document.documentElement.lang;
  whole.append(title, after);
  return whole;
}
