// "Hear the name": the pronunciation of the medicine's name, said once.
// @ts-check

import { message } from "./messages.js";
import { announce } from "./status.js";

/** @typedef {import("./player.js").Player} Player */

/**
 * Let the button say the name, if the page has one.
 * @param {Player} player which is silent meanwhile
 */
export function attachName(player) {
  const button = /** @type {HTMLButtonElement | null} */ (
    document.querySelector("button[data-audio]")
  );
  if (!button) return;
  const said = new Audio();
  button.hidden = false;
  button.addEventListener("click", () => {
    player.pause();
    said.src = button.dataset.audio ?? "";
    said.volume = player.volume;
    said.play().catch((error) => {
      if (error.name !== "AbortError") announce(message("name_unheard"));
    });
  });
  player.addEventListener("state", () => {
    if (player.state === "waiting") said.pause();
  });
}
