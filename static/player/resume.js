// Where a listener stopped, for each leaflet, on this device only.
// @ts-check

import { inWords } from "./messages.js";
import { forget, recall, remember } from "./storage.js";
import { titled } from "./titled.js";

/** @typedef {import("./player.js").Player} Player */
/** @typedef {import("./parts.js").Part} Part */

/**
 * @typedef {object} Stop
 * @property {string} part id
 * @property {number} time seconds
 * @property {string} audio address of the sound that was heard: its bytes never change
 */

/** Seconds of narration after which the place is written down again. */
const OFTEN = 5;

/** Seconds at the beginning of a leaflet that nobody needs to come back to. */
const WORTH = 2;

/**
 * What a remembered place means on a page: the part, from which time, and whether its narration is
 * another one now (then from the beginning). Null if the leaflet has no such part any more.
 * @param {Partial<Stop>} stop
 * @param {Part[]} parts
 * @returns {{part: Part, time: number, changed: boolean} | null}
 */
export function placeOf(stop, parts) {
  const part = parts.find((each) => each.id === stop.part);
  if (!part?.audio) return null;
  const changed = part.audio !== stop.audio;
  return { part, time: changed ? 0 : Number(stop.time) || 0, changed };
}

/**
 * Offer the remembered place, and remember from now on. Never plays by itself.
 * @param {Player} player
 * @param {string} leaflet id
 * @param {HTMLButtonElement} button
 * @returns {{forgotten: () => void}} what to call when all was forgotten: nothing is written down
 *   again until something plays
 */
export function attachResume(player, leaflet, button) {
  const name = `position.${leaflet}`;
  let written = -1;
  let resting = true;

  function write() {
    const { part, time } = player;
    if (resting || !part?.audio) return;
    if (part === player.parts[0] && time < WORTH) return;
    written = time;
    if (player.ended && !player.following) forget(name);
    else remember(name, { part: part.id, time, audio: part.audio });
  }

  player.addEventListener("state", () => {
    if (player.state === "playing") resting = false;
    write();
  });
  player.audio.addEventListener("timeupdate", () => {
    if (player.state === "playing" && Math.abs(player.time - written) >= OFTEN) write();
  });
  addEventListener("pagehide", write);

  const place = placeOf(/** @type {Partial<Stop>} */ (recall(name, {})), player.parts);
  if (place) offer(button, place);
  return {
    forgotten() {
      resting = true;
      button.hidden = true;
    },
  };
}

/**
 * Show the button that goes on from a place.
 * @param {HTMLButtonElement} button
 * @param {{part: Part, time: number, changed: boolean}} place
 */
function offer(button, { part, time, changed }) {
  button.dataset.play = part.id;
  button.dataset.from = String(time);
  button.replaceChildren(
    titled(changed ? "resume_changed" : "resume", part, { time: inWords(time) }),
  );
  button.hidden = false;
  // It has done its work; but a control that has the focus does not go.
  button.addEventListener("blur", () => {
    if (button.dataset.from === undefined) button.hidden = true;
  });
}
