// The player in a frame on another site. Without it the page has the browser's own players.
// @ts-check

import { partsOf } from "../player/parts.js";
import { attachRegion, playerIn } from "../player/region.js";
import { tellHeight } from "./height.js";

const root = document.getElementById("_player");
if (root && partsOf(document).some((part) => part.audio)) {
  const player = playerIn(root);
  attachRegion(player, root);
  // The text is there for one section only.
  if (document.querySelector("details [data-anchor]")) {
    const { attach } = await import("../player/readalong.js");
    attach(player);
  }
}
tellHeight();
