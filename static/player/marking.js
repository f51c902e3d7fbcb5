// Marks in the printed text that change nothing of the document (CSS Custom Highlight API), so that a
// screen reader hears nothing of them, and the way from a place on the screen back to the print.
// @ts-check

/** Names of the highlights in readalong.css. */
const SENTENCE = "spoken-sentence";
const WORD = "spoken-word";

/** Class of the printed element, for a browser that has no highlights. */
const MARKED = "spoken";

/**
 * A place in print: code points before it in the text of an element, as the timeline counts.
 * @typedef {{anchor: string, place: number}} Place
 */

/** The text of a printed element, counted in code points, and where it stands in the document. */
export class PrintedText {
  /**
   * Reads the text of an element.
   * @param {Element} element
   */
  constructor(element) {
    /** @type {{node: Text, start: number, length: number}[]} */
    this.pieces = [];
    let start = 0;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = /** @type {Text} */ (node);
      const length = codePoints(text.data);
      if (length) this.pieces.push({ node: text, start, length });
      start += length;
    }
    this.length = start;
  }

  /**
   * What stands between two places; null if the text does not reach so far, as after a change of
   * the leaflet: then a mark would stand at the wrong words.
   * @param {number} from code points
   * @param {number} to
   * @returns {Range | null}
   */
  range(from, to) {
    if (from >= to || to > this.length) return null;
    const first = this.pieces.find(({ start, length }) => from < start + length);
    const last = this.pieces.findLast(({ start }) => start < to);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, units(first.node.data, from - first.start));
    range.setEnd(last.node, units(last.node.data, to - last.start));
    return range;
  }

  /**
   * Code points before a point of the document; -1 if it is not in this text.
   * @param {Node} node
   * @param {number} offset as of a Range: UTF-16 units in a text, else children
   * @returns {number}
   */
  place(node, offset) {
    const within = node instanceof Text ? node : null;
    const at = this.pieces.find((piece) =>
      within ? piece.node === within : follows(piece.node, node, offset),
    );
    if (!at) return -1;
    return at.start + (within ? codePoints(within.data.slice(0, offset)) : 0);
  }
}

/** @type {WeakMap<Element, PrintedText>} */
const texts = new WeakMap();

/**
 * The text of a printed element. It is read once: nothing changes the print of a page.
 * @param {Element} element
 * @returns {PrintedText}
 */
function textOf(element) {
  const known = texts.get(element) ?? new PrintedText(element);
  texts.set(element, known);
  return known;
}

/**
 * What is printed at a span of an element.
 * @param {string} anchor id of the element
 * @param {[number, number]} span code points, half-open
 * @returns {Range | null} null if there is no such place
 */
export function printed(anchor, [from, to]) {
  const element = document.getElementById(anchor);
  return element && textOf(element).range(from, to);
}

/**
 * The place in print of a point of the document.
 * @param {Node | null} node
 * @param {number} offset as of a Range
 * @returns {Place | null} null outside of printed text
 */
export function placeOf(node, offset) {
  const start = node instanceof Element ? node : node?.parentElement;
  const element = start?.closest("[data-anchor]");
  if (!node || !element) return null;
  const place = textOf(element).place(node, offset);
  return place < 0 ? null : { anchor: element.id, place };
}

/**
 * The place in print that is nearest to a point of the screen.
 * @param {number} x CSS pixels from the edge of the window
 * @param {number} y
 * @returns {Place | null}
 */
export function placeAt(x, y) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && placeOf(caret.offsetNode, caret.offset);
  }
  const caret = document.caretRangeFromPoint(x, y);
  return caret && placeOf(caret.startContainer, caret.startOffset);
}

/** The marks of the sentence and of the word that are being said. */
export class Marks {
  constructor() {
    /** @type {Range | null} */
    this.sentence = null;
    /** @type {Range | null} */
    this.word = null;
    /** @type {Element | null} */
    this.element = null;
    const known = "highlights" in CSS && CSS.highlights !== undefined;
    /** @type {Map<string, Highlight> | null} */
    this.highlights = known ? new Map([SENTENCE, WORD].map(named)) : null;
  }

  /**
   * Mark these and nothing else.
   * @param {Range | null} sentence
   * @param {Range | null} word
   */
  show(sentence, word) {
    if (sentence !== this.sentence) {
      this.sentence = sentence;
      if (this.highlights) replace(this.highlights.get(SENTENCE), sentence);
      else this.markElement(sentence);
    }
    if (word !== this.word) {
      this.word = word;
      replace(this.highlights?.get(WORD), word);
    }
  }

  /**
   * Mark the element in which a sentence stands.
   * @param {Range | null} sentence
   */
  markElement(sentence) {
    const node = sentence?.startContainer;
    const element = node?.parentElement?.closest("[data-anchor]") ?? null;
    if (element === this.element) return;
    this.element?.classList.remove(MARKED);
    element?.classList.add(MARKED);
    this.element = element;
  }
}

/**
 * A highlight of this name; the word stands above its sentence.
 * @param {string} name
 * @returns {[string, Highlight]}
 */
function named(name) {
  const made = new Highlight();
  made.priority = name === WORD ? 1 : 0;
  CSS.highlights.set(name, made);
  return [name, made];
}

/**
 * Let a highlight show a range and nothing else.
 * @param {Highlight | undefined} highlight
 * @param {Range | null} range
 */
function replace(highlight, range) {
  highlight?.clear();
  if (range) highlight?.add(range);
}

/**
 * Number of code points of a text.
 * @param {string} text
 * @returns {number}
 */
function codePoints(text) {
  return Array.from(text).length;
}

/**
 * UTF-16 units of the first so many code points.
 * @param {string} text
 * @param {number} count
 * @returns {number}
 */
function units(text, count) {
  let at = 0;
  for (let n = 0; n < count; n++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/**
 * Whether a text stands at or after a point given by a parent and a number of its children.
 * @param {Text} text
 * @param {Node} parent
 * @param {number} offset
 * @returns {boolean}
 */
function follows(text, parent, offset) {
  const range = document.createRange();
  range.setStart(parent, offset);
  return range.comparePoint(text, 0) >= 0;
}
