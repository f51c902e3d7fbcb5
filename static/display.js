// The controls under "Display": what is chosen holds at once and is remembered on this device.
// @ts-check

import { language } from "./player/messages.js";
import { forget, recall, remember } from "./player/storage.js";

/** @typedef {Record<string, string>} View  Names and values of the controls; what is missing is as usual. */

const NAME = "display"; // view.js knows it too
const FONT = '"Atkinson Hyperlegible"';

/**
 * The controls of a panel.
 * @param {HTMLElement} panel
 * @returns {HTMLInputElement[]}
 */
function controlsOf(panel) {
  return [...panel.querySelectorAll("input")];
}

/**
 * What the controls say, without what is as usual.
 * @param {HTMLElement} panel
 * @returns {View}
 */
function chosen(panel) {
  return Object.fromEntries(
    controlsOf(panel)
      .filter((each) => (each.type === "range" ? each.value !== each.defaultValue : each.checked))
      .filter((each) => each.value)
      .map((each) => [each.name, each.value]),
  );
}

/**
 * Have the controls say a view.
 * @param {HTMLElement} panel
 * @param {View} view
 */
function show(panel, view) {
  for (const control of controlsOf(panel)) {
    const value = view[control.name] ?? "";
    if (control.type === "range") control.value = value || control.defaultValue;
    else control.checked = control.value === value;
  }
}

/**
 * The text size as a share, beside the control and as what a screen reader says of it.
 * @param {HTMLInputElement} control
 */
function tellSize(control) {
  const percent = new Intl.NumberFormat(language(), { style: "percent" });
  const text = percent.format(Number(control.value) / 100);
  control.setAttribute("aria-valuetext", text);
  const shown = document.getElementById("_size-shown");
  if (shown) shown.textContent = text;
}

/** The browser's own frame in the colour of the page. */
function colourFrame() {
  const { backgroundColor } = getComputedStyle(document.body);
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", backgroundColor);
  }
}

/**
 * Put a view in force. A font is there before the text is set in it.
 * @param {View} view
 */
async function apply(view) {
  if (view.font) {
    await Promise.allSettled([
      document.fonts.load(`1em ${FONT}`),
      document.fonts.load(`bold 1em ${FONT}`),
    ]);
  }
  dispatchEvent(new CustomEvent("display", { detail: view }));
  colourFrame();
}

/**
 * Have the controls do what they say.
 * @param {HTMLElement} panel
 */
function attach(panel) {
  const size = /** @type {HTMLInputElement} */ (panel.querySelector("#_size"));
  show(panel, recall(NAME, {}));
  tellSize(size);
  colourFrame();

  // While a finger moves the size only its number changes: the page would move away under it.
  size.addEventListener("input", () => tellSize(size));

  panel.addEventListener("change", async (event) => {
    const view = chosen(panel);
    remember(NAME, view);
    await apply(view);
    if (event.target instanceof Element) event.target.scrollIntoView({ block: "nearest" });
  });

  panel.querySelector("button")?.addEventListener("click", () => {
    forget(NAME);
    apply({});
  });

  addEventListener("display", (event) => {
    show(panel, /** @type {CustomEvent<View>} */ (event).detail);
    tellSize(size);
  });
}

const panel = document.getElementById("_display");
if (panel) attach(panel);
