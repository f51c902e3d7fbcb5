// When each sentence and each word of a narration is heard, and where it is printed.
// @ts-check

/**
 * @typedef {object} Sentence
 * @property {string} anchor id of the printed element
 * @property {[number, number] | null} span where it stands in the text of that element, half-open, in
 *   code points; null if it is only heard
 * @property {string} said
 * @property {number} start seconds from the beginning of the narration
 * @property {number} end
 * @property {[number, number, number][]} words of each its start in seconds and its span in the text
 *   of the element; the span of words that are only heard is 0, 0. None from a voice that tells no
 *   times of words.
 */

/**
 * What `/audio/{key}.json` answers.
 * @typedef {object} TimelineDocument
 * @property {string} key
 * @property {number} seconds
 * @property {"words" | "sentences"} precision
 * @property {Sentence[]} sentences in the order in which they are said
 */

/** Times are told to a thousandth of a second; a player that was sent to one may stand that near. */
const NEAR = 0.0005;

/** The times of one narration. Nothing in it changes. */
export class Timeline {
  /**
   * The times that a document tells.
   * @param {TimelineDocument} document
   */
  constructor(document) {
    this.key = document.key;
    /** Length of the narration. */
    this.seconds = document.seconds;
    this.precision = document.precision;
    this.sentences = document.sentences;
  }

  /**
   * Index of the sentence that is said at a time. The pause after a sentence belongs to it, and the
   * silence before the first one to the first. -1 if nothing is said at all.
   * @param {number} time seconds
   * @returns {number}
   */
  sentenceAt(time) {
    if (!this.sentences.length) return -1;
    return Math.max(
      0,
      lastBegun(this.sentences, (sentence) => sentence.start, time),
    );
  }

  /**
   * The printed word that is said at a time, by its index and that of its sentence. Null in a pause
   * between sentences, while something is said that is not printed, and if no times are known.
   * @param {number} time seconds
   * @returns {{sentence: number, word: number} | null}
   */
  wordAt(time) {
    const sentence = this.sentenceAt(time);
    if (sentence < 0 || time >= this.sentences[sentence].end) return null;
    const { words } = this.sentences[sentence];
    const word = lastBegun(words, ([start]) => start, time);
    if (word < 0 || words[word][1] === words[word][2]) return null;
    return { sentence, word };
  }

  /**
   * Index of the sentence in which a place of the printed text stands, or that begins or ends there;
   * -1 if it is not narrated.
   * @param {string} anchor id of the element
   * @param {number} place code points before it in the text of that element
   * @returns {number}
   */
  sentenceOf(anchor, place) {
    return this.sentences.findLastIndex(
      ({ anchor: id, span }) => id === anchor && span && span[0] <= place && place <= span[1],
    );
  }
}

/**
 * The timeline at an address. It is answered once the narration is made, which may take a while.
 * @param {string} address
 * @param {{signal?: AbortSignal}} [options]
 * @returns {Promise<Timeline>}
 */
export async function timelineOf(address, { signal } = {}) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return new Timeline(await response.json());
}

/**
 * Index of the last item that has begun at a time; -1 if none has.
 * @template T
 * @param {T[]} items in order
 * @param {(item: T) => number} start
 * @param {number} time seconds
 * @returns {number}
 */
function lastBegun(items, start, time) {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (start(items[middle]) <= time + NEAR) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
