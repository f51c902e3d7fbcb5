// The list of what is stored on this device, and the buttons that remove it.
// @ts-check

import { language, message } from "../player/messages.js";
import { announce } from "../player/status.js";
import { forget, remembered } from "../player/storage.js";
import { keepOpened, keepsOpened, keptLeaflets, remove, removeAll } from "./kept.js";

/**
 * A size as people say it: "1.3 MB", never less than 0.1.
 * @param {number} bytes
 */
function megabytes(bytes) {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const number = new Intl.NumberFormat(language(), digits);
  return `${number.format(Math.max(bytes / 1_000_000, 0.1))} MB`;
}

/**
 * One leaflet of the list.
 * @param {import("./kept.js").Kept} leaflet
 * @param {(button: HTMLButtonElement) => void} done
 */
function entry(leaflet, done) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = leaflet.path;
  link.lang = leaflet.lang;
  link.textContent = leaflet.title;
  const about = document.createElement("p");
  const when = new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(leaflet.since);
  about.textContent = message(leaflet.sound ? "stored_sound" : "stored_text", {
    size: megabytes(leaflet.size),
    date: when,
  });
  const button = document.createElement("button");
  button.type = "button";
  button.className = "second";
  button.textContent = message("remove", { title: leaflet.title });
  button.addEventListener("click", async () => {
    await remove(leaflet.path);
    done(button);
    announce(message("removed", { title: leaflet.title }));
  });
  item.append(link, about, button);
  return item;
}

/**
 * Show what is kept now. The focus goes to the heading when the button that had it is gone.
 * @param {HTMLElement} root
 */
async function show(root) {
  const leaflets = await keptLeaflets();
  const list = /** @type {HTMLElement} */ (root.querySelector("ul"));
  const heading = /** @type {HTMLElement} */ (root.querySelector("h2"));
  list.replaceChildren(
    ...leaflets.map((each) =>
      entry(each, async () => {
        await show(root);
        heading.focus();
      }),
    ),
  );
  const total = /** @type {HTMLElement} */ (root.querySelector("[data-total]"));
  const size = leaflets.reduce((sum, each) => sum + each.size, 0);
  total.textContent = leaflets.length
    ? message("stored_total", { count: leaflets.length, size: megabytes(size) })
    : message("stored_none");
  const settings = root.querySelector("[data-settings]");
  if (settings) settings.textContent = message("stored_settings", { count: remembered().length });
}

/**
 * Fill the list and have its buttons do what they say. Of the page about what is stored and of the one
 * in the place of a page that is not kept; the latter has the list only.
 * @param {HTMLElement} root
 */
export async function attachStored(root) {
  await show(root);
  root.hidden = false;
  document.getElementById("_unkept")?.remove();
  const opened = root.querySelector("input");
  if (opened) {
    opened.checked = await keepsOpened();
    opened.addEventListener("change", async () => {
      await keepOpened(opened.checked);
      await show(root);
    });
  }
  const all = root.querySelector("[data-remove-all]");
  all?.addEventListener("click", async () => {
    forget();
    await removeAll();
    dispatchEvent(new CustomEvent("display", { detail: {} }));
    await show(root);
    if (opened) opened.checked = false;
    announce(message("removed_all"));
  });
}
