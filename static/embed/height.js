// A page in a frame tells the page around it how high it is, so that nothing in it has to be scrolled.
//
// The message is { "audio-leaflet": { "height": 312 } }, in CSS pixels. It is sent whenever the height
// changes, and in answer to { "audio-leaflet": "height" }. It tells nothing else, so whoever shows the
// frame may read it. resize.js is the other side.
// @ts-check

/** Tell the height, now and from now on. */
export function tellHeight() {
  if (parent === window) return;
  const root = document.documentElement;

  function tell() {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ "audio-leaflet": { height } }, "*");
  }

  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.["audio-leaflet"] === "height") tell();
  });
}
