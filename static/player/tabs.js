// Two pages of this site do not speak at the same time.
// @ts-check

/** @typedef {import("./player.js").Player} Player */

/**
 * Pause when another page begins, and let others pause when this one does.
 * @param {Player} player
 */
export function attachTabs(player) {
  if (!("BroadcastChannel" in globalThis)) return;
  const others = new BroadcastChannel("audio-leaflet.player");
  let told = false;
  player.addEventListener("state", () => {
    const plays = player.state === "playing";
    if (plays && !told) others.postMessage("plays");
    told = plays;
  });
  others.addEventListener("message", () => player.pause());
}
