// The sleep timer: stops the narration after some minutes, or at the end of the part.
// @ts-check

import { inWords, message } from "./messages.js";
import { titled } from "./titled.js";

/** @typedef {import("./player.js").Player} Player */

/** Milliseconds between two looks at the clock: a timer set for an hour would stop with a laptop. */
const LOOK = 1000;

/**
 * Event `change` when it was set, when a minute has passed and when it is over; `slept` when it has
 * stopped the narration.
 */
export class SleepTimer extends EventTarget {
  /**
   * A timer that is off.
   * @param {Player} player
   */
  constructor(player) {
    super();
    this.#player = player;
    player.addEventListener("state", () => {
      if (this.choice === "end" && !player.stopOnce) this.set("");
    });
  }

  #player;
  #deadline = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #look;

  /** Minutes, `end` for the end of the part, or empty while it is off. */
  choice = "";

  /** Minutes that are left, the last one begun counted whole. */
  get minutes() {
    return Math.max(0, Math.ceil((this.#deadline - Date.now()) / 60_000));
  }

  /**
   * Start anew, or end it.
   * @param {string} choice minutes, `end`, or empty for off
   */
  set(choice) {
    clearInterval(this.#look);
    this.choice = choice;
    this.#player.stopOnce = choice === "end";
    const minutes = Number(choice);
    if (minutes > 0) {
      this.#deadline = Date.now() + minutes * 60_000;
      this.#look = setInterval(() => this.#tick(), LOOK);
    }
    this.dispatchEvent(new Event("change"));
  }

  #tick() {
    if (Date.now() < this.#deadline) {
      this.dispatchEvent(new Event("change"));
      return;
    }
    const { active } = this.#player;
    this.#player.pause();
    this.set("");
    if (active) this.dispatchEvent(new Event("slept"));
  }
}

/**
 * Keep the choice on the page in step with the timer.
 * @param {SleepTimer} timer
 * @param {Player} player
 * @param {HTMLElement} root
 */
export function attachSleep(timer, player, root) {
  const choice = /** @type {HTMLSelectElement} */ (root.querySelector("#_sleep"));
  const left = /** @type {HTMLElement} */ (root.querySelector("[data-show=sleep]"));

  function show() {
    if (choice.value !== timer.choice) choice.value = timer.choice;
    const words = timer.choice && timer.choice !== "end" ? inWords(timer.minutes * 60) : "";
    if (timer.choice === "end" && player.part)
      left.replaceChildren(titled("sleep_end", player.part));
    else left.textContent = words && message("sleep_in", { time: words });
  }

  choice.addEventListener("change", () => timer.set(choice.value));
  timer.addEventListener("change", show);
  player.addEventListener("part", show);
}
