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
    root.addEventListener("click", (event) => {
      const button = event.target instanceof Element && event.target.closest("[data-do]");
      if (button instanceof HTMLElement && root.contains(button)) this.act(button.dataset.do ?? "");
    });
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
    toggle: () => (this.#plays ? this.#player.pause() : this.#player.play()),
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

  get #plays() {
    return this.#player.state === "playing" || this.#player.state === "waiting";
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
    }
  }

  /** The message that says what the player does. */
  #word() {
    const { state, ended, following, early } = this.#player;
    if (state === "waiting") return early ? "early" : "waiting";
    if (state === "playing") return "playing";
    if (ended) return following ? "ended" : "finished";
    return "paused";
  }

  #showFault() {
    const { fault, part, following } = this.#player;
    const box = this.part("fault");
    const again = this.#button("again");
    // The button that had the focus goes with the fault; its place is taken by what goes on.
    const focused = box.contains(document.activeElement);
    box.hidden = !fault;
    if (!fault || !part) {
      if (focused) this.#root.focus();
      return;
    }
    const why = titled(fault, part);
    const said = why.textContent ?? "";
    this.part("state").textContent = "";
    this.part("why").replaceChildren(why);
    again.hidden = fault === "unnarrated" || fault === "gone";
    this.#button("reload").hidden = fault !== "gone";
    const on = this.#button("on");
    on.hidden = !following || fault === "refused";
    if (following) on.replaceChildren(titled("go_on", following));
    const text = /** @type {HTMLAnchorElement} */ (this.part("text"));
    text.hidden = fault === "refused";
    text.href = `#${part.id}`;
    this.#announce(said);
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
