// How a listener likes to listen: speed, volume, whether to stop after each part. Remembered.
// @ts-check

import { language, message } from "./messages.js";
import { recall, remember } from "./storage.js";

/** @typedef {import("./player.js").Player} Player */

/** By how much one step changes the speed. */
export const STEP = 0.05;

const USUAL = { speed: 1, volume: 1, stop: false };

/**
 * Take up what is remembered, or what is usual.
 * @param {Player} player
 */
export function restore(player) {
  player.rate = recall("speed", USUAL.speed);
  player.volume = recall("volume", USUAL.volume);
  player.stopAtEnd = recall("stop", USUAL.stop);
}

/**
 * Keep the controls of the options in step with the player.
 * @param {Player} player
 * @param {HTMLElement} root
 * @returns {{show: () => void}}
 */
export function attachOptions(player, root) {
  const input = (/** @type {string} */ id) =>
    /** @type {HTMLInputElement} */ (root.querySelector(id));
  const [speed, volume, stop] = [input("#_speed"), input("#_volume"), input("#_stop")];

  /**
   * Show a value beside its slider and to a screen reader.
   * @param {HTMLInputElement} slider
   * @param {number} value
   * @param {string} words
   */
  function set(slider, value, words) {
    slider.value = String(value);
    slider.setAttribute("aria-valuetext", words);
    const shown = slider.parentElement?.querySelector("[data-show]");
    if (shown) shown.textContent = words;
  }

  function show() {
    const number = new Intl.NumberFormat(language(), { maximumFractionDigits: 2 });
    const percent = new Intl.NumberFormat(language(), { style: "percent" });
    set(speed, player.rate, message("speed", { rate: number.format(player.rate) }));
    set(volume, Math.round(player.volume * 100), percent.format(player.volume));
    stop.checked = player.stopAtEnd;
  }

  speed.addEventListener("input", () => {
    player.rate = Number(speed.value);
    remember("speed", player.rate);
  });
  volume.addEventListener("input", () => {
    player.volume = Number(volume.value) / 100;
    remember("volume", player.volume);
  });
  stop.addEventListener("change", () => {
    player.stopAtEnd = stop.checked;
    remember("stop", player.stopAtEnd);
  });
  player.addEventListener("rate", show);
  player.addEventListener("volume", show);
  show();
  return { show };
}

/**
 * Speak faster (or with a negative number slower) by steps.
 * @param {Player} player
 * @param {number} steps
 */
export function accelerate(player, steps) {
  player.rate += steps * STEP;
  remember("speed", player.rate);
}
