// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { placeOf } from "../../static/player/resume.js";

const element = /** @type {HTMLElement} */ ({});
const PARTS = [
  { id: "introduction", title: "Introduction", audio: "/audio/mp3-1.mp3" },
  { id: "uses", title: "Uses", audio: "/audio/mp3-2.mp3" },
  { id: "side-effects", title: "Side effects", audio: "" },
].map((part) => ({ ...part, timeline: "", seconds: null, element }));

test("a place is resumed where it was", () => {
  const place = placeOf({ part: "uses", time: 12.5, audio: "/audio/mp3-2.mp3" }, PARTS);
  assert.deepEqual(place, { part: PARTS[1], time: 12.5, changed: false });
});

test("in a narration that has changed since, from its beginning", () => {
  const place = placeOf({ part: "uses", time: 12.5, audio: "/audio/mp3-9.mp3" }, PARTS);
  assert.deepEqual(place, { part: PARTS[1], time: 0, changed: true });
});

test("a part that is not there any more, or not narrated, cannot be resumed", () => {
  assert.equal(placeOf({ part: "overdose", time: 1, audio: "/audio/mp3-2.mp3" }, PARTS), null);
  assert.equal(placeOf({ part: "side-effects", time: 1, audio: "" }, PARTS), null);
  assert.equal(placeOf({}, PARTS), null);
});

test("a time that is none counts as the beginning", () => {
  const stop = {
    part: "uses",
    time: /** @type {number} */ (/** @type {unknown} */ ("soon")),
    audio: "/audio/mp3-2.mp3",
  };
  assert.equal(placeOf(stop, PARTS)?.time, 0);
});
