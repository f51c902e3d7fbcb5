// The player's own region on the page: its buttons, what it does in words, what went wrong.
// @ts-check

import { accelerate } from "./options.js";
import { message } from "./messages.js";
import { placeInWords } from "./position.js";
import { announce } from "./status.js";
import { titled } from "./titled.js";

/** @typedef {import("./player.js").Player} Player */
/** @typedef {import("./parts.js").Part} Part */

/** Seconds back and forward. */
export const JUMP = 10;

/** Milliseconds of silence after which it is said that the audio is waited for. */
const SILENCE = 1500;

/** Shows in the region what the player does, and does what its buttons ask for. */
export class Controls {
  /**
   * Controls of a player, in its region of the page.
   * @param {Player} player
   * @param {HTMLElement} root
   */
  constructor(player, root) {
    this.#player = player;
    this.#root = root;
    for (const button of root.querySelectorAll("button[data-do]")) {
      button.addEventListener("click", () => this.act(button.getAttribute("data-do") ?? ""));
    }
    this.part("fault").addEventListener("focusout", () => this.#showFault());
    player.addEventListener("state", () => this.#show());
    player.addEventListener("part", () => this.#show());
  }

  #player;
  #root;
  #announced = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silence;
  /** @type {Record<string, () => void>} */
  #actions = {
    toggle: () => (this.#player.active ? this.#player.pause() : this.#player.play()),
    back: () => this.#jump(-JUMP),
    forward: () => this.#jump(JUMP),
    previousSentence: () => this.#sentence(() => this.#player.previousSentence()),
    nextSentence: () => this.#sentence(() => this.#player.nextSentence()),
    previousPart: () => this.#player.previousPart(),
    nextPart: () => this.#nextPart(),
    slower: () => this.#accelerate(-1),
    faster: () => this.#accelerate(1),
    again: () => this.#player.play(),
    on: () => this.#player.nextPart(),
    reload: () => location.reload(),
    more: () => this.#more(),
    go: () => this.#root.focus(),
  };

  /**
   * Do what a button or a shortcut is named by.
   * @param {string} name
   */
  act(name) {
    this.#note();
    this.#actions[name]?.();
  }

  /**
   * Say something in the player, and to a screen reader unless a narration plays.
   * @param {string | DocumentFragment} words
   */
  say(words) {
    const text = typeof words === "string" ? words : (words.textContent ?? "");
    this.#note(words);
    this.#announce(text);
  }

  /**
   * An element of the region that shows something.
   * @param {string} name
   */
  part(name) {
    return /** @type {HTMLElement} */ (this.#root.querySelector(`[data-show=${name}]`));
  }

  /**
   * Have it said by a screen reader, unless a narration plays.
   * @param {string} text
   */
  #announce(text) {
    if (this.#player.state === "playing" || (!text && !this.#announced)) return;
    this.#announced = text;
    announce(text);
  }

  /**
   * Show a note; without words none.
   * @param {string | DocumentFragment} [words]
   */
  #note(words) {
    const note = this.part("note");
    note.hidden = !words;
    note.replaceChildren(words ?? "");
  }

  #show() {
    const { state, part } = this.#player;
    clearTimeout(this.#silence);
    if (part) this.part("state").replaceChildren(titled(this.#word(), part));
    this.#showFault();
    if (state === "waiting") {
      this.#silence = setTimeout(() => this.#announce(this.part("state").innerText), SILENCE);
    } else if (state === "paused") {
      this.#announce(this.#player.ended ? this.part("state").innerText : "");
    } else if (state === "failed") {
      this.#announce(this.part("why").textContent ?? "");
    }
  }

  /** The message that says what the player does. */
  #word() {
    const { state, ended, following, early, parts } = this.#player;
    if (state === "waiting") return early ? "early" : "waiting";
    if (state === "playing") return "playing";
    if (ended) return following || parts.length === 1 ? "ended" : "finished";
    return "paused";
  }

  /**
   * What went wrong and what to do. When it is over, a button that has the focus stays until it has
   * it no more.
   */
  #showFault() {
    const { fault, part, following } = this.#player;
    const box = this.part("fault");
    for (const [name, wanted] of Object.entries(remedies(fault, following))) {
      const control = box.querySelector(`[data-do=${name}], [data-show=${name}]`);
      if (control instanceof HTMLElement && control !== document.activeElement) {
        control.hidden = !wanted;
      }
    }
    box.hidden = !fault && !box.contains(document.activeElement);
    this.part("why").replaceChildren(fault && part ? titled(fault, part) : "");
    if (!fault || !part) return;
    this.part("state").textContent = "";
    if (following) this.#button("on").replaceChildren(titled("go_on", following));
    const text = /** @type {HTMLAnchorElement} */ (this.part("text"));
    text.href = `${text.dataset.page ?? ""}#${part.id}`;
  }

  /**
   * A button of the region.
   * @param {string} name
   */
  #button(name) {
    return /** @type {HTMLButtonElement} */ (this.#root.querySelector(`[data-do=${name}]`));
  }

  /**
   * Go back or on.
   * @param {number} seconds
   */
  #jump(seconds) {
    const player = this.#player;
    if (!player.part) return;
    player.seek(player.time + seconds);
    if (player.state === "paused") this.say(placeInWords(player.time, player.duration));
  }

  /**
   * Go by sentences, if it is known where they begin.
   * @param {() => void} go
   */
  #sentence(go) {
    const { part, timeline } = this.#player;
    if (!part) this.#player.play();
    else if (timeline) go();
    else this.say(titled("sentences_later", part));
  }

  #nextPart() {
    if (this.#player.following) this.#player.nextPart();
    else this.say(message("last"));
  }

  /**
   * Change the speed.
   * @param {number} steps
   */
  #accelerate(steps) {
    accelerate(this.#player, steps);
    this.#announce(this.part("speed").textContent ?? "");
  }

  #more() {
    const button = this.#button("more");
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    this.#root.classList.toggle("open", open);
    const more = /** @type {HTMLElement} */ (this.#root.querySelector(".more"));
    more.hidden = !open;
  }
}

/**
 * What can be done about a fault, by the names of the region's controls.
 * @param {import("./faults.js").Fault | null} fault
 * @param {Part | null} following
 * @returns {Record<string, boolean>}
 */
function remedies(fault, following) {
  const own = fault !== null && fault !== "refused";
  return {
    again: fault !== null && fault !== "unnarrated" && fault !== "gone",
    reload: fault === "gone",
    on: own && following !== null,
    text: own,
  };
}
