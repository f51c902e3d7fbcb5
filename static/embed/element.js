// <audio-leaflet>: a player of a leaflet, or of one of its sections, on a page of another site.
//
//   <audio-leaflet src="https://…/leaflets/levothyroxine" section="warning" lang="en">
//     <a href="https://…/leaflets/levothyroxine#warning">Levothyroxine: Warning</a>
//   </audio-leaflet>
//
// What stands inside stays where it is, below the player: without a script, and when something is
// wrong, it is the way to the leaflet.
// @ts-check

import { Panel } from "./panel.js";
import { sheet } from "./look.js";

/** @typedef {import("./panel.js").Words} Words */

/**
 * What the server tells of a narration (`outputs/embed.py`).
 * @typedef {{state: "waiting" | "rendering" | "ready" | "failed", audio: string, seconds: number | null}} Told
 */

/**
 * What `/embed/{id}.json` answers.
 * @typedef {object} Leaflet
 * @property {string} title
 * @property {string} lang
 * @property {Told} introduction
 * @property {(Told & {id: string, title: string})[]} sections
 */

/**
 * The address of what the server tells of a leaflet.
 * @param {string} src address of the leaflet's page
 * @returns {URL | null} null if it is none
 */
export function documentOf(src) {
  const page = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null;
  const found = page && /^(.*)\/leaflets\/([a-z0-9-]+)$/.exec(page.pathname);
  return found ? new URL(`${found[1]}/embed/${found[2]}.json`, page) : null;
}

/**
 * What the server tells of a leaflet, or the name of the words that say why it does not.
 * @param {string} src
 * @returns {Promise<{leaflet: Leaflet, base: string} | string>}
 */
async function ask(src) {
  const address = documentOf(src);
  if (!address) return "unknown";
  try {
    const response = await fetch(address, { credentials: "omit" });
    if (!response.ok) return response.status === 404 ? "unknown" : "unloaded";
    return { leaflet: await response.json(), base: response.url };
  } catch {
    return "unloaded";
  }
}

/**
 * Make the element known to the page.
 * @param {Record<string, Words>} words by language
 */
export function define(words) {
  class AudioLeaflet extends HTMLElement {
    static observedAttributes = ["src", "section", "lang"];

    #root = this.attachShadow({ mode: "open" });
    #slot = document.createElement("slot");
    /** @type {Panel | null} */
    #panel = null;
    /** Counts what was asked for: only the last answer is shown. */
    #asked = 0;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [sheet()];
      this.#root.append(this.#slot);
    }

    connectedCallback() {
      void this.#load();
    }

    attributeChangedCallback() {
      if (this.isConnected) void this.#load();
    }

    disconnectedCallback() {
      this.#panel?.player?.pause();
    }

    async #load() {
      const asked = ++this.#asked;
      await null; // several attributes may change at once
      if (asked !== this.#asked) return;
      const answer = await ask(this.getAttribute("src") ?? "");
      if (asked !== this.#asked || !this.isConnected) return;
      const told = typeof answer === "object" ? answer.leaflet.lang : "";
      const lang = spokenBy(words, [this.lang, told, document.documentElement.lang]);
      this.#show(new Panel(words[lang], lang), answer);
    }

    /**
     * Show a panel in the place of the one before.
     * @param {Panel} panel
     * @param {{leaflet: Leaflet, base: string} | string} answer
     */
    #show(panel, answer) {
      this.#panel?.player?.pause();
      this.#panel?.element.remove();
      this.#panel = panel;
      if (typeof answer === "string") panel.refuse(answer);
      else panel.offer(answer.leaflet, answer.base, this.getAttribute("section") ?? "");
      this.#root.prepend(panel.element);
      // Shown only if the page has put nothing there.
      this.#slot.replaceChildren(panel.link(this.getAttribute("src") ?? ""));
    }
  }

  if (!customElements.get("audio-leaflet")) customElements.define("audio-leaflet", AudioLeaflet);
}

/**
 * The language in which a player speaks: the first of these that there are words in, be it of another
 * region, else English.
 * @param {Record<string, Words>} words
 * @param {string[]} langs
 */
function spokenBy(words, langs) {
  const tags = langs.map((each) => each.toLowerCase());
  return tags.flatMap((each) => [each, each.split("-")[0]]).find((each) => each in words) ?? "en";
}
