// The player of a page with its region, as every page with narrations has it.
// @ts-check

import { attachButtons } from "./buttons.js";
import { Controls, JUMP } from "./controls.js";
import { attachOptions, restore } from "./options.js";
import { partsOf } from "./parts.js";
import { Player } from "./player.js";
import { attachPosition } from "./position.js";
import { attachSession } from "./session.js";
import { attachShortcuts } from "./shortcuts.js";
import { attachSleep, SleepTimer } from "./sleep.js";
import { recall, remember } from "./storage.js";
import { attachTabs } from "./tabs.js";
import { timelineOf } from "./timeline.js";
import { titled } from "./titled.js";

/**
 * The player of all parts of the page, in its region.
 * @param {HTMLElement} root
 * @returns {Player}
 */
export function playerIn(root) {
  const player = new Player(partsOf(document), { timelineOf });
  root.append(player.audio);
  restore(player);
  return player;
}

/**
 * Put the controls of the region, the buttons of the parts and the keys in step with the player, and
 * show the region.
 * @param {Player} player
 * @param {HTMLElement} root
 */
export function attachRegion(player, root) {
  const controls = new Controls(player, root);
  const options = attachOptions(player, root);
  attachPosition(player, root);
  attachButtons(player);
  attachTabs(player);
  attachSession(player, document.querySelector("h1")?.textContent ?? "", JUMP);

  const timer = new SleepTimer(player);
  attachSleep(timer, player, root);
  timer.addEventListener("slept", () => {
    if (player.part) controls.say(titled("slept", player.part));
  });

  const shortcuts = /** @type {HTMLInputElement} */ (root.querySelector("#_shortcuts"));
  shortcuts.checked = recall("shortcuts", true);
  shortcuts.addEventListener("change", () => remember("shortcuts", shortcuts.checked));
  attachShortcuts(
    (action) => controls.act(action),
    () => shortcuts.checked,
  );
  root.hidden = false;
  return { controls, options, timer, shortcuts };
}
