// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { provideMessages } from "./browser.js";

// The module reads the page's table once, so the page is there before it.
provideMessages(
  { speed: "Speed: {rate}", both: "{b} before {a}, {b} again", plain: "Playing" },
  "es",
);
const { inWords, language, message } = await import("../../static/player/messages.js");

test("a message has its places filled in", () => {
  assert.equal(message("plain"), "Playing");
  assert.equal(message("speed", { rate: 1.25 }), "Speed: 1.25");
  assert.equal(message("both", { a: "x", b: "y" }), "y before x, y again");
});

test("a message that the page does not have is an error that names it", () => {
  assert.throws(() => message("nowhere"), /no message nowhere/);
});

test("the language is that of the page's own words", () => {
  assert.equal(language(), "es");
});

test("lengths of time in words, without what is nought", () => {
  for (const [seconds, said] of /** @type {[number, string][]} */ ([
    [0, "0 seconds"],
    [0.4, "0 seconds"],
    [1, "1 second"],
    [59.6, "1 minute"],
    [150, "2 minutes 30 seconds"],
    [3600, "1 hour"],
    [7505, "2 hours 5 minutes 5 seconds"],
    [-3, "0 seconds"],
  ])) {
    assert.equal(inWords(seconds, "en"), said);
  }
  assert.equal(inWords(61), "1 minuto 1 segundo");
});
