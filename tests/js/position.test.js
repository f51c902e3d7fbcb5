// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { clock, placeInWords, stepOf } from "../../static/player/position.js";
import { provideMessages } from "./browser.js";

/**
 * A key stroke.
 * @param {string} key
 * @param {{altKey?: boolean, ctrlKey?: boolean, metaKey?: boolean}} [modifiers]
 */
const stroke = (key, modifiers) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...modifiers,
});

test("clocks show minutes and seconds, and hours where there are some", () => {
  assert.equal(clock(0), "0:00");
  assert.equal(clock(64.6), "1:05");
  assert.equal(clock(3600), "1:00:00");
  assert.equal(clock(3725), "1:02:05");
});

test("a place is said in words, with the length if that is known", () => {
  provideMessages({ position: "{time} of {length}", position_open: "{time} of who knows" });
  assert.equal(placeInWords(150, 240), "2 minutes 30 seconds of 4 minutes");
  assert.equal(placeInWords(241, 240), "4 minutes of 4 minutes");
  assert.equal(placeInWords(5, NaN), "5 seconds of who knows");
});

test("keys move by five and thirty seconds, and to both ends", () => {
  assert.equal(stepOf(stroke("ArrowRight"), "ltr"), 5);
  assert.equal(stepOf(stroke("ArrowDown"), "ltr"), -5);
  assert.equal(stepOf(stroke("PageUp"), "ltr"), 30);
  assert.equal(stepOf(stroke("Home"), "ltr"), -Infinity);
  assert.equal(stepOf(stroke("End"), "ltr"), Infinity);
});

test("where one writes from right to left, left is on", () => {
  assert.equal(stepOf(stroke("ArrowLeft"), "rtl"), 5);
  assert.equal(stepOf(stroke("ArrowRight"), "rtl"), -5);
  assert.equal(stepOf(stroke("ArrowUp"), "rtl"), 5);
});

test("other keys, and those of the browser and the system, do nothing", () => {
  assert.equal(stepOf(stroke("Tab"), "ltr"), undefined);
  assert.equal(stepOf(stroke("5"), "ltr"), undefined);
  assert.equal(stepOf(stroke("ArrowLeft", { altKey: true }), "ltr"), undefined);
  assert.equal(stepOf(stroke("Home", { ctrlKey: true }), "ltr"), undefined);
  assert.equal(stepOf(stroke("ArrowRight", { metaKey: true }), "ltr"), undefined);
});
