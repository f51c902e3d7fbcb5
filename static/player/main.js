// Puts the player of a leaflet's page together. Without it the page has the browser's own players.
// @ts-check

import { attachLayout } from "./layout.js";
import { message } from "./messages.js";
import { attachName } from "./name.js";
import { restore } from "./options.js";
import { partsOf } from "./parts.js";
import { attach as attachReadAlong } from "./readalong.js";
import { attachRegion, playerIn } from "./region.js";
import { attachResume } from "./resume.js";
import { forget, remembered } from "./storage.js";

/**
 * Make the player of the region.
 * @param {HTMLElement} root
 */
function boot(root) {
  const player = playerIn(root);
  const readAlong = attachReadAlong(player);
  const resume = /** @type {HTMLButtonElement} */ (document.querySelector("[data-do=resume]"));
  const resuming = attachResume(player, root.dataset.leaflet ?? "", resume);
  attachName(player);
  const { controls, options, timer, shortcuts } = attachRegion(player, root);

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
  attachLayout(root);
  return { player, readAlong };
}

const root = document.getElementById("_player");
/** What runs on this page; null where nothing is narrated. */
export const running = root && partsOf(document).some((part) => part.audio) ? boot(root) : null;
