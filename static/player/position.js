// Where in a part the narration is: a slider and a clock.
// @ts-check

import { inWords, message } from "./messages.js";

/** @typedef {import("./player.js").Player} Player */

/** Seconds that a key moves. */
const STEPS = /** @type {Record<string, number>} */ ({
  ArrowRight: 5,
  ArrowUp: 5,
  ArrowLeft: -5,
  ArrowDown: -5,
  PageUp: 30,
  PageDown: -30,
  Home: -Infinity,
  End: Infinity,
});

/**
 * Seconds by which a key moves the slider; none if it does not.
 * @param {{key: string, altKey: boolean, ctrlKey: boolean, metaKey: boolean}} event
 * @param {"ltr" | "rtl"} direction of writing, which swaps left and right
 * @returns {number | undefined}
 */
export function stepOf({ key, altKey, ctrlKey, metaKey }, direction) {
  if (altKey || ctrlKey || metaKey) return undefined;
  const step = STEPS[key];
  const sideways = key === "ArrowLeft" || key === "ArrowRight";
  return step !== undefined && sideways && direction === "rtl" ? -step : step;
}

/**
 * A time as clocks show it: 1:05, 1:00:00.
 * @param {number} seconds
 * @returns {string}
 */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const units = [Math.floor(whole / 60) % 60, whole % 60];
  if (whole >= 3600) units.unshift(Math.floor(whole / 3600));
  return units
    .map((unit, place) => (place ? String(unit).padStart(2, "0") : String(unit)))
    .join(":");
}

/**
 * A place in a part, in words.
 * @param {number} time seconds
 * @param {number} duration seconds; NaN if it is not known
 * @returns {string}
 */
export function placeInWords(time, duration) {
  return Number.isNaN(duration)
    ? message("position_open", { time: inWords(time) })
    : message("position", { time: inWords(Math.min(time, duration)), length: inWords(duration) });
}

/**
 * Keep the slider in step with the player.
 *
 * A screen reader says each change of the slider that has the focus. So while a narration plays, that
 * slider is changed by its listener only; the rail behind it, which screen readers do not know, moves.
 * It catches up when the focus leaves or the narration pauses.
 * @param {Player} player
 * @param {HTMLElement} root
 */
export function attachPosition(player, root) {
  const slider = /** @type {HTMLInputElement} */ (root.querySelector("#_position"));
  const box = /** @type {HTMLElement} */ (slider.parentElement);
  const face = /** @type {HTMLElement} */ (root.querySelector("[data-show=clock]"));
  let dragged = false;

  /**
   * Show a time to the eye.
   * @param {number} time
   */
  function draw(time) {
    const { duration } = player;
    const open = Number.isNaN(duration);
    const shown = open ? clock(time) : `${clock(time)} / ${clock(duration)}`;
    if (face.textContent !== shown) face.textContent = shown;
    box.style.setProperty("--played", String(open || !duration ? 0 : time / duration));
  }

  /**
   * Set the slider to a time.
   * @param {number} time
   */
  function set(time) {
    const { duration } = player;
    const max = String(Math.max(1, Math.ceil(Number.isNaN(duration) ? time : duration)));
    const words = placeInWords(time, duration);
    if (slider.max !== max) slider.max = max;
    slider.value = String(Math.round(time));
    slider.setAttribute("aria-valuetext", words);
  }

  function show() {
    if (!player.part || dragged) return;
    if (slider.disabled) slider.disabled = false;
    draw(player.time);
    if (document.activeElement !== slider || !player.active) set(player.time);
  }

  slider.addEventListener("keydown", (event) => {
    const direction = getComputedStyle(slider).direction === "rtl" ? "rtl" : "ltr";
    const step = stepOf(event, direction);
    if (step === undefined) return;
    event.preventDefault();
    // Where the end is not known, nothing leads to it.
    const end = Number.isNaN(player.duration) && step === Infinity ? player.time : Infinity;
    player.seek(Math.min(player.time + step, end));
    set(player.time);
  });
  slider.addEventListener("input", () => {
    dragged = true;
    const time = Number(slider.value);
    slider.setAttribute("aria-valuetext", placeInWords(time, player.duration));
    draw(time);
  });
  slider.addEventListener("change", () => {
    dragged = false;
    player.seek(Number(slider.value));
  });
  slider.addEventListener("blur", () => {
    dragged = false;
    if (player.part) set(player.time);
  });
  for (const event of ["state", "part", "timeline", "seek"]) player.addEventListener(event, show);
  player.audio.addEventListener("timeupdate", show);
}
