// Offline use: the service worker, the button "Keep this leaflet", the list of what is stored. Where a
// browser has no service worker, nothing of this is shown and nothing is missing.
// @ts-check

import { attachKeep } from "./keep.js";
import { canKeep, keepPage } from "./kept.js";
import { attachStored } from "./stored.js";

/** This script is in /static/{version}/offline/, the worker at the root. */
const WORKER = new URL("../../../sw.js", import.meta.url);

/** Whether something can be kept; a browser, its user or a lost network may forbid it. */
async function ready() {
  if (!canKeep()) return false;
  try {
    await caches.keys();
    const { controller } = navigator.serviceWorker; // without a network there is no asking anew
    if (!controller) await navigator.serviceWorker.register(WORKER, { updateViaCache: "none" });
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

/** Once the page is there: on a slow phone nothing of this may hold it back. */
async function loaded() {
  if (document.readyState === "complete") return;
  await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
}

await loaded();
if (await ready()) {
  const stored = document.getElementById("_stored");
  if (stored) await attachStored(stored);
  const keep = document.getElementById("_keep");
  if (keep) await attachKeep(keep);
  await keepPage(location.pathname);
}
