// The buttons that play a part or the whole leaflet, in the place of the browser's own players.
// @ts-check

import { ANSWER } from "./player.js";

/** @typedef {import("./player.js").Player} Player */

/**
 * Put the buttons into their places and keep them in step with the player.
 *
 * A screen reader says each change of the button that has the focus. So while a narration plays, that
 * button stays as the listener made it: pressed means that what it has begun goes on, also into the
 * next part, and pressing it again pauses. It catches up when the focus leaves.
 * @param {Player} player
 */
export function attachButtons(player) {
  /**
   * The button that has paused and has had the focus since: it goes on.
   * @type {Element | null}
   */
  let paused = null;

  /**
   * Play or pause, as the state of the button says.
   * @param {HTMLElement} button
   * @param {number} after milliseconds of silence before it plays
   */
  function click(button, after) {
    const { play: id, from } = button.dataset;
    if (pressed(button)) {
      player.pause();
      paused = button;
    } else if (button === paused || !id) {
      player.play(undefined, undefined, after);
    } else {
      player.play(
        player.parts.find((part) => part.id === id),
        from === undefined ? undefined : Number(from),
        after,
      );
      delete button.dataset.from;
    }
    show(button);
  }

  /**
   * Bring a button's state up to date.
   * @param {HTMLElement} button
   */
  function show(button) {
    const id = button.dataset.play;
    const on = player.active && (!id || id === player.part?.id);
    button.setAttribute("aria-pressed", String(on));
  }

  let active = false;

  function showAll() {
    const steady = active && player.active ? document.activeElement : null;
    active = player.active;
    for (const button of buttons()) if (button !== steady) show(button);
  }

  // On each button: with a listener on the document, Chromium tells screen readers of every paragraph
  // that it can be clicked.
  for (const button of buttons()) {
    // A click of a pointer has a count. One without comes from a key or a screen reader, whose voice
    // is to be heard before ours.
    button.addEventListener("click", ({ detail }) => click(button, detail ? 0 : ANSWER));
  }
  document.addEventListener("focusout", (event) => {
    const button = closest(event.target);
    if (!button) return;
    if (paused === button) paused = null;
    show(button);
  });
  player.addEventListener("state", showAll);
  player.addEventListener("part", showAll);
  for (const box of document.querySelectorAll(".sound")) swap(box, player);
  for (const button of buttons()) if (button.dataset.do !== "resume") button.hidden = false;
}

/**
 * All buttons that play something.
 * @returns {NodeListOf<HTMLElement>}
 */
function buttons() {
  return document.querySelectorAll("button[data-play]");
}

/**
 * The button in which something happened.
 * @param {EventTarget | null} target
 */
function closest(target) {
  return target instanceof Element
    ? /** @type {HTMLElement | null} */ (target.closest("button[data-play]"))
    : null;
}

/**
 * What a screen reader says of the button.
 * @param {HTMLElement} button
 */
function pressed(button) {
  return button.getAttribute("aria-pressed") === "true";
}

/**
 * Take the browser's own player away. One that a listener has started before the script came stays
 * until it pauses, and pauses when ours begins.
 * @param {Element} box
 * @param {Player} player
 */
function swap(box, player) {
  const native = box.querySelector("audio");
  if (!native) return;
  const leave = () => {
    const focused = document.activeElement === native;
    native.remove();
    box.classList.add("swapped");
    if (focused) box.querySelector("button")?.focus();
  };
  if (native.paused) {
    leave();
    return;
  }
  native.addEventListener("pause", leave, { once: true });
  player.addEventListener("part", () => native.pause(), { once: true });
}
