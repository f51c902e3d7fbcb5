// The read-along's times: which sentence and which word is heard when.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Timeline } from "../../static/player/timeline.js";

/** @typedef {import("../../static/player/timeline.js").TimelineDocument} TimelineDocument */

/**
 * Two paragraphs, then a list: "List of two items" is only heard.
 * @type {TimelineDocument}
 */
const DOCUMENT = {
  key: "mp3-0",
  seconds: 9,
  precision: "words",
  sentences: [
    {
      anchor: "uses.1",
      span: [0, 12],
      said: "Take 2 pills.",
      start: 0.4,
      end: 2,
      words: [
        [0.4, 0, 4],
        [0.9, 5, 6],
        [1.2, 7, 12],
      ],
    },
    { anchor: "uses.2", span: null, said: "List of two items.", start: 3, end: 4, words: [] },
    {
      anchor: "uses.2.1",
      span: [0, 4],
      said: "One: rest",
      start: 4.5,
      end: 6,
      words: [
        [4.5, 0, 0],
        [5.25, 0, 4],
      ],
    },
  ],
};
const timeline = new Timeline(DOCUMENT);

test("a sentence lasts until the next one begins", () => {
  const found = [0.4, 1, 1.999, 2.5, 3, 4.2, 4.5, 8.9, 1000].map((at) => timeline.sentenceAt(at));
  assert.deepEqual(found, [0, 0, 0, 0, 1, 1, 2, 2, 2]);
});

test("the silence at the beginning belongs to the first sentence", () => {
  assert.equal(timeline.sentenceAt(0), 0);
  assert.equal(timeline.wordAt(0), null);
});

test("a word lasts until the next one begins, the last until its sentence ends", () => {
  const words = [0.4, 0.89, 0.9, 1.2, 1.999].map((at) => timeline.wordAt(at)?.word);
  assert.deepEqual(words, [0, 0, 1, 2, 2]);
  assert.equal(timeline.wordAt(2), null);
});

test("no word is marked while something is said that is not printed", () => {
  assert.equal(timeline.wordAt(3.5), null);
  assert.equal(timeline.wordAt(4.6), null);
  assert.deepEqual(timeline.wordAt(5.3), { sentence: 2, word: 1 });
});

test("who is sent to a sentence or a word is there, a rounding before it too", () => {
  assert.equal(timeline.sentenceAt(2.9996), 1);
  assert.deepEqual(timeline.wordAt(0.8996), { sentence: 0, word: 1 });
  assert.equal(timeline.sentenceAt(2.99), 0);
});

test("every time of a long narration finds what a search from its beginning finds", () => {
  /** @type {TimelineDocument["sentences"]} */
  const sentences = Array.from({ length: 500 }, (_, n) => ({
    anchor: `s.${n}`,
    span: [0, 10],
    said: "",
    start: n * 2,
    end: n * 2 + 1.5,
    words: [0, 0.5, 1].map((at) => [n * 2 + at, at * 4, at * 4 + 1]),
  }));
  const long = new Timeline({ key: "", seconds: 1000, precision: "words", sentences });
  for (let time = 0.013; time < 1000; time += 0.37) {
    const sentence = sentences.findLastIndex((each) => each.start <= time);
    assert.equal(long.sentenceAt(time), sentence);
    const word = sentences[sentence].words.findLastIndex(([start]) => start <= time);
    const expected = time < sentences[sentence].end ? { sentence, word } : null;
    assert.deepEqual(long.wordAt(time), expected);
  }
});

test("a voice that knows only sentences has sentences and no words", () => {
  const sentences = DOCUMENT.sentences.map((each) => ({ ...each, words: [] }));
  const rough = new Timeline({ ...DOCUMENT, precision: "sentences", sentences });
  assert.equal(rough.sentenceAt(5), 2);
  assert.equal(rough.wordAt(1), null);
  assert.equal(rough.wordAt(5), null);
});

test("of a narration without sentences nothing is said", () => {
  const empty = new Timeline({ ...DOCUMENT, sentences: [] });
  assert.equal(empty.sentenceAt(1), -1);
  assert.equal(empty.wordAt(1), null);
});

test("a place in print finds its sentence, and one that is not said none", () => {
  assert.equal(timeline.sentenceOf("uses.1", 0), 0);
  assert.equal(timeline.sentenceOf("uses.1", 12), 0);
  assert.equal(timeline.sentenceOf("uses.1", 13), -1);
  assert.equal(timeline.sentenceOf("uses.2", 0), -1);
  assert.equal(timeline.sentenceOf("uses.2.1", 2), 2);
  assert.equal(timeline.sentenceOf("warning", 0), -1);
});
