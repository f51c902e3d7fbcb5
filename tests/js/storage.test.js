// @ts-check
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { forget, recall, remember, remembered } from "../../static/player/storage.js";
import { forbidStorage, provide, storage } from "./browser.js";

beforeEach(() => provide("localStorage", storage()));

test("what was remembered is recalled", () => {
  assert.equal(remember("rate", 1.25), true);
  assert.equal(recall("rate", 1), 1.25);
  assert.equal(remember("places", { levothyroxine: ["uses", 12.5] }), true);
  assert.deepEqual(recall("places", {}), { levothyroxine: ["uses", 12.5] });
});

test("what was never remembered is the fallback", () => {
  assert.equal(recall("rate", 1), 1);
});

test("a value of another type, or none that JSON knows, is not believed", () => {
  localStorage.setItem("audio-leaflet.rate", '"fast"');
  assert.equal(recall("rate", 1), 1);
  localStorage.setItem("audio-leaflet.rate", "{");
  assert.equal(recall("rate", 1), 1);
  localStorage.setItem("audio-leaflet.rate", "null");
  assert.equal(recall("rate", 1), 1);
});

test("one thing is forgotten by its name, everything without one, and nothing of other sites' pages", () => {
  localStorage.setItem("somebody-else", "1");
  remember("rate", 2);
  remember("volume", 0.5);
  assert.deepEqual(remembered().sort(), ["rate", "volume"]);
  forget("rate");
  assert.deepEqual(remembered(), ["volume"]);
  remember("rate", 3);
  forget();
  assert.deepEqual(remembered(), []);
  assert.equal(localStorage.getItem("somebody-else"), "1");
});

test("a full storage is said and harms nothing", () => {
  provide("localStorage", storage({ full: true }));
  assert.equal(remember("rate", 2), false);
  assert.equal(recall("rate", 1), 1);
});

test("a forbidden storage is said and harms nothing", () => {
  forbidStorage();
  assert.equal(remember("rate", 2), false);
  assert.equal(recall("rate", 1), 1);
  assert.deepEqual(remembered(), []);
  forget();
});
