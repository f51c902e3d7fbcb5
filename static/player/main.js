// Puts the player of a leaflet's page together. Without it the page has the browser's own players.
// @ts-check

import { attachButtons } from "./buttons.js";
import { Controls, JUMP } from "./controls.js";
import { attachLayout } from "./layout.js";
import { message } from "./messages.js";
import { attachName } from "./name.js";
import { attachOptions, restore } from "./options.js";
import { partsOf } from "./parts.js";
import { Player } from "./player.js";
import { attachPosition } from "./position.js";
import { attach as attachReadAlong } from "./readalong.js";
import { attachResume } from "./resume.js";
import { attachSession } from "./session.js";
import { attachShortcuts } from "./shortcuts.js";
import { attachSleep, SleepTimer } from "./sleep.js";
import { forget, recall, remember, remembered } from "./storage.js";
import { attachTabs } from "./tabs.js";
import { timelineOf } from "./timeline.js";
import { titled } from "./titled.js";

/**
 * Make the player of the region.
 * @param {HTMLElement} root
 */
function boot(root) {
  const player = new Player(partsOf(document), { timelineOf });
  root.append(player.audio);
  restore(player);

  const readAlong = attachReadAlong(player);
  const controls = new Controls(player, root);
  const options = attachOptions(player, root);
  attachPosition(player, root);
  const resume = /** @type {HTMLButtonElement} */ (document.querySelector("[data-do=resume]"));
  const resuming = attachResume(player, root.dataset.leaflet ?? "", resume);
  attachButtons(player);
  attachName(player);
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

  root.querySelector("[data-do=forget]")?.addEventListener("click", () => {
    player.pause();
    forget();
    resuming.forgotten();
    restore(player);
    options.show();
    shortcuts.checked = true;
    timer.set("");
    controls.say(message(remembered().length ? "not_forgotten" : "forgotten"));
  });

  for (const scripted of document.querySelectorAll(".scripted[href]")) {
    /** @type {HTMLElement} */ (scripted).hidden = false;
  }
  root.hidden = false;
  attachLayout(root);
  return { player, readAlong };
}

const root = document.getElementById("_player");
/** What runs on this page; null where nothing is narrated. */
export const running = root && partsOf(document).some((part) => part.audio) ? boot(root) : null;
