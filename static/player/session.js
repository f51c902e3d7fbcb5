// The keys of headsets, keyboards and lock screens, where the browser passes them on.
// @ts-check

/** @typedef {import("./player.js").Player} Player */

/**
 * Let the device control the player and show what it plays.
 * @param {Player} player
 * @param {string} leaflet title
 * @param {number} jump seconds back and forward, where the device does not say how many
 */
export function attachSession(player, leaflet, jump) {
  const session = navigator.mediaSession;
  if (!session) return;
  const actions = /** @type {[MediaSessionAction, MediaSessionActionHandler][]} */ ([
    ["play", () => player.play()],
    ["pause", () => player.pause()],
    ["stop", () => player.pause()],
    ["previoustrack", () => player.previousPart()],
    ["nexttrack", () => player.nextPart()],
    ["seekbackward", ({ seekOffset }) => player.seek(player.time - (seekOffset ?? jump))],
    ["seekforward", ({ seekOffset }) => player.seek(player.time + (seekOffset ?? jump))],
    ["seekto", ({ seekTime }) => player.seek(seekTime ?? player.time)],
  ]);
  for (const [action, handler] of actions) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // An action that this browser does not know has no key either.
    }
  }

  player.addEventListener("part", () => {
    session.metadata = new MediaMetadata({ title: player.part?.title ?? "", album: leaflet });
  });
  for (const event of ["state", "seek", "rate", "timeline"]) {
    player.addEventListener(event, () => {
      session.playbackState = player.active ? "playing" : player.part ? "paused" : "none";
      const { duration, rate } = player;
      if (!(duration > 0)) return;
      const position = Math.min(player.time, duration);
      session.setPositionState?.({ duration, position, playbackRate: rate });
    });
  }
}
