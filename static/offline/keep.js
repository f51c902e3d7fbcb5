// "Keep this leaflet for offline use": its page and its sound, because a reader has chosen to.
// @ts-check

import { message } from "../player/messages.js";
import { announce } from "../player/status.js";
import { isKept, keep, remove } from "./kept.js";

/**
 * The addresses of a leaflet's narrations and of their times, of those on the page whose bytes never
 * change.
 * @returns {{sound: string[], times: string[]}}
 */
function addresses() {
  const blocks = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-audio]")]);
  const keyed = (/** @type {string | undefined} */ each) => Boolean(each?.includes("/audio/"));
  return {
    sound: /** @type {string[]} */ (blocks.map((each) => each.dataset.audio).filter(keyed)),
    times: /** @type {string[]} */ (blocks.map((each) => each.dataset.timeline).filter(keyed)),
  };
}

/**
 * What went wrong, in words.
 * @param {unknown} error
 */
function reason(error) {
  if (error instanceof DOMException && error.name === "QuotaExceededError")
    return message("no_room");
  return message("not_kept");
}

/**
 * Say how it stands, to the eye and, unless a narration plays, to a screen reader.
 * @param {HTMLElement} place
 * @param {string} text
 */
function tell(place, text) {
  place.textContent = text;
  if ([...document.querySelectorAll("audio")].every((each) => each.paused)) announce(text);
}

/**
 * Have the button keep the leaflet, or remove it. A leaflet that is kept is brought up to date.
 * @param {HTMLElement} root
 */
export async function attachKeep(root) {
  const button = /** @type {HTMLButtonElement} */ (root.querySelector("button"));
  const state = /** @type {HTMLElement} */ (root.querySelector("[data-state-of-keeping]"));
  const offered = button.textContent ?? "";
  const path = location.pathname;
  const { sound, times } = addresses();
  let busy = false;

  const show = (/** @type {boolean} */ kept) => {
    button.textContent = kept ? message("remove_this") : offered;
    button.dataset.kept = String(kept);
  };

  const bring = async () => {
    await keep(path, sound, times, (done) => {
      state.textContent = message("keeping", { done, all: sound.length });
    });
    show(true);
  };

  button.addEventListener("click", async () => {
    if (busy) return;
    busy = true;
    try {
      if (button.dataset.kept === "true") {
        await remove(path);
        show(false);
        tell(state, message("removed_this"));
      } else {
        tell(state, message("keeping", { done: 0, all: sound.length }));
        await bring();
        tell(state, message("kept_this"));
      }
    } catch (error) {
      tell(state, reason(error));
    }
    busy = false;
  });

  const kept = await isKept(path);
  show(kept);
  root.hidden = false;
  // A copy that the worker shows without a network is as it is.
  if (kept && document.documentElement.dataset.kept === undefined) {
    try {
      await bring();
      state.textContent = message("kept_this");
    } catch (error) {
      state.textContent = reason(error);
    }
  }
}
