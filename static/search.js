// What a search finds, shown while the name is typed. Without this the form does the same by itself.
// @ts-check

import { message } from "./player/messages.js";
import { announce } from "./player/status.js";

/** Milliseconds without a key after which somebody has typed what they look for. */
const PAUSE = 500;

/** The parts of the page that a search changes; the form keeps its focus and what is typed in it. */
const PARTS = ["_languages", "_heading", "_results"];

/** Asking, so that a later search ends an earlier one. */
let asking = new AbortController();

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/**
 * Shows what the form would find, at the address that it would lead to: Back leaves the search.
 * @param {HTMLFormElement} form
 */
async function search(form) {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim()) address.searchParams.set(name, value);
  }
  asking.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(address, {
      signal: asking.signal,
      headers: { accept: "text/html" },
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    show(new DOMParser().parseFromString(await answer.text(), "text/html"), address);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) fail();
  }
}

/**
 * Puts the results of another page into this one, and has their number said.
 * @param {Document} page
 * @param {URL} address
 */
function show(page, address) {
  const results = part(document, "_results");
  if (results.contains(document.activeElement)) return; // somebody reads those that are there
  for (const id of PARTS) part(document, id).replaceWith(document.adoptNode(part(page, id)));
  document.title = page.title;
  history.replaceState(null, "", address);
  announce(part(document, "_results").dataset.said ?? "");
}

/** Results of what is no longer in the form could be taken for those of what is. */
function fail() {
  const said = message("search_failed");
  const told = document.createElement("p");
  told.textContent = said;
  part(document, "_results").replaceChildren(told);
  announce(said);
}

/**
 * The element with this id, which every page with a search has.
 * @param {Document} page
 * @param {string} id
 * @returns {HTMLElement}
 */
function part(page, id) {
  const found = page.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

const form = document.querySelector("form.search");
if (form instanceof HTMLFormElement) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(form), PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    asking.abort();
  });
}
