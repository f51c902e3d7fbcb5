// The parts of a leaflet as its page names them: the introduction and the sections, in their order.
// @ts-check

/**
 * @typedef {object} Part
 * @property {string} id id of the section, or `introduction`
 * @property {string} title as printed
 * @property {string} audio address of the narration; empty if the part could not be narrated
 * @property {string} timeline address of its timeline; empty if there is none
 * @property {number | null} seconds length of the narration; null until it is made
 * @property {HTMLElement} element the narration's place on the page
 */

/**
 * The parts, those that could not be narrated included.
 * @param {ParentNode} page
 * @returns {Part[]}
 */
export function partsOf(page) {
  const elements = /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-part]"));
  return [...elements].map((element) => ({
    id: element.dataset.part ?? "",
    title: element.dataset.title ?? "",
    audio: element.dataset.audio ?? "",
    timeline: element.dataset.timeline ?? "",
    seconds: element.dataset.seconds ? Number(element.dataset.seconds) : null,
    element,
  }));
}
