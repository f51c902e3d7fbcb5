// The player in a frame on another site. Without it the page has the browser's own players.
// @ts-check

import { partsOf } from "../player/parts.js";
import { attachRegion, playerIn } from "../player/region.js";
import { tellHeight } from "./height.js";

const root = document.getElementById("_player");
if (root && partsOf(document).some((part) => part.audio)) {
  const player = playerIn(root);
  attachRegion(player, root);
  // There is text for one section only, and whoever does not read it need not load what marks it.
  document.querySelector(".text:has([data-anchor])")?.addEventListener(
    "toggle",
    async () => {
      const { attach } = await import("../player/readalong.js");
      attach(player);
    },
    { once: true },
  );
}
tellHeight();
