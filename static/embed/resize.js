// Gives each frame of ours on this page the height that its content tells (see height.js).
// @ts-check

/** Pixels beyond which no player is high: a mistake must not make a page endless. */
const HIGHEST = 20_000;

/**
 * The frames of this page that come from an origin.
 * @param {string} origin
 */
function framesOf(origin) {
  return [...document.querySelectorAll("iframe")].filter(
    (frame) => frame.src && new URL(frame.src, document.baseURI).origin === origin,
  );
}

/**
 * Let a frame have room for so much content.
 * @param {HTMLIFrameElement} frame
 * @param {number} height CSS pixels
 */
function fit(frame, height) {
  const around = getComputedStyle(frame).boxSizing === "border-box";
  const borders = around ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.min(height, HIGHEST) + borders}px`;
}

/** Listen for heights from now on, and ask the frames that were there before. */
export function attachResize() {
  const { origin } = new URL(import.meta.url);
  addEventListener("message", (event) => {
    const height = Number(event.data?.["audio-leaflet"]?.height);
    if (event.origin !== origin || !(height > 0)) return;
    const frame = framesOf(origin).find((each) => each.contentWindow === event.source);
    if (frame) fit(frame, height);
  });
  for (const frame of framesOf(origin)) {
    frame.contentWindow?.postMessage({ "audio-leaflet": "height" }, "*");
  }
}
