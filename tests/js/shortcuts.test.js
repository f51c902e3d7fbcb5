// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { actionOf } from "../../static/player/shortcuts.js";

/**
 * A key stroke with Alt and Shift.
 * @param {string} key
 * @param {string} code
 * @param {{altKey?: boolean, shiftKey?: boolean, ctrlKey?: boolean, metaKey?: boolean}} [modifiers]
 */
const stroke = (key, code, modifiers) => ({
  key,
  code,
  altKey: true,
  shiftKey: true,
  ctrlKey: false,
  metaKey: false,
  ...modifiers,
});

test("Alt and Shift with a key do what the page lists", () => {
  assert.equal(actionOf(stroke("S", "KeyS")), "toggle");
  assert.equal(actionOf(stroke("J", "KeyJ")), "go");
  assert.equal(actionOf(stroke("(", "Digit9")), "back");
  assert.equal(actionOf(stroke("PageDown", "PageDown")), "nextPart");
});

test("letters are those of the keyboard's layout, also where Alt makes other characters", () => {
  assert.equal(actionOf(stroke("Z", "KeyY")), "previousSentence"); // German
  assert.equal(actionOf(stroke("Y", "KeyZ")), "nextSentence");
  assert.equal(actionOf(stroke("Í", "KeyS")), "toggle"); // macOS
});

test("without both modifiers, and with others, a key is not ours", () => {
  assert.equal(actionOf(stroke("s", "KeyS", { altKey: false, shiftKey: false })), undefined);
  assert.equal(actionOf(stroke("S", "KeyS", { altKey: false })), undefined);
  assert.equal(actionOf(stroke("s", "KeyS", { shiftKey: false })), undefined);
  assert.equal(actionOf(stroke("S", "KeyS", { ctrlKey: true })), undefined);
  assert.equal(actionOf(stroke("S", "KeyS", { metaKey: true })), undefined);
});

test("what Orca uses is left to it", () => {
  for (const letter of "abcefghiklmopqrtuvx") {
    assert.equal(actionOf(stroke(letter.toUpperCase(), `Key${letter.toUpperCase()}`)), undefined);
  }
  for (const digit of "123456") {
    assert.equal(actionOf(stroke(digit, `Digit${digit}`)), undefined);
  }
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"]) {
    assert.equal(actionOf(stroke(key, key)), undefined);
  }
});
