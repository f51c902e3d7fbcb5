// Read-along: what is being said is marked in the printed text, and a sentence that is clicked, tapped
// or entered is played from there.
// @ts-check

import { Following } from "./following.js";
import { Marks, placeAt, placeOf, printed } from "./marking.js";
import { message } from "./messages.js";
import { announce } from "./status.js";
import { timelineOf } from "./timeline.js";

/**
 * @typedef {import("./marking.js").Place} Place
 * @typedef {import("./parts.js").Part} Part
 * @typedef {import("./player.js").Player} Player
 * @typedef {import("./timeline.js").Timeline} Timeline
 */

/** What is marked is being said, or would be next. */
const MARKED = new Set(["playing", "waiting", "paused"]);

/** Where a click or Enter has a meaning of its own. */
const CONTROLS =
  "a[href], area, audio, button, details, input, label, option, select, summary, textarea, video," +
  ' [contenteditable]:not([contenteditable="false"]), [role="button"], [role="slider"]';

/** CSS pixels beside a sentence that still belong to it, and that a tap may wander. */
const UNSTEADY = 8;

/** Milliseconds after which somebody wants to know that the sentence is being waited for. */
const PATIENCE = 600;

/** Sends the event `following` when it begins and when it ceases to move the page. */
export class ReadAlong extends EventTarget {
  #player;
  #marks = new Marks();
  #scroller;
  /**
   * What is marked, by its indices.
   * @type {{timeline: Timeline | null, sentence: number, word: number}}
   */
  #shown = { timeline: null, sentence: -1, word: -1 };
  /** State of the player before it waited. */
  #moved;
  #frame = 0;
  /**
   * What may become a click or a tap.
   * @type {PointerEvent | null}
   */
  #press = null;
  /** @type {Map<string, Promise<Timeline>>} */
  #timelines = new Map();
  /** Counts what was clicked or entered: only the last one is played. */
  #asked = 0;

  /**
   * Begins at once.
   * @param {Player} player
   */
  constructor(player) {
    super();
    this.#player = player;
    this.#moved = player.state;
    this.#scroller = new Following(() => this.#marks);
    this.#listen();
    this.#update();
  }

  /** Whether the page moves with what is said. */
  get following() {
    return this.#scroller.following;
  }

  /** Move the page with what is said again. */
  follow() {
    this.#scroller.resume();
  }

  #listen() {
    const update = () => this.#update();
    for (const name of ["part", "timeline", "rate"]) this.#player.addEventListener(name, update);
    this.#player.addEventListener("state", () => this.#changed());
    this.#player.addEventListener("seek", () => this.#sought());
    for (const name of ["seeked", "playing", "pause"]) {
      this.#player.audio.addEventListener(name, update);
    }
    // Frames stop while the page is not seen.
    document.addEventListener("visibilitychange", update);
    this.#scroller.addEventListener("following", () => this.dispatchEvent(new Event("following")));
    // Not `click`: with a listener for that, on the document or the window too, Chromium tells screen
    // readers of every paragraph that it can be clicked.
    document.addEventListener("pointerdown", (event) => this.#pressed(event));
    document.addEventListener("pointerup", (event) => this.#released(event));
    document.addEventListener("keydown", (event) => this.#entered(event));
  }

  // ---------------------------------------------------------------- marking

  /** Mark what is said now; while it plays, before each frame. */
  #update() {
    cancelAnimationFrame(this.#frame);
    const { timeline, time, state } = this.#player;
    const marked = MARKED.has(state) ? timeline : null;
    const sentence = marked ? marked.sentenceAt(time) : -1;
    const word = marked?.wordAt(time)?.word ?? -1;
    this.#show(marked, sentence, word);
    if (state === "playing") this.#frame = requestAnimationFrame(() => this.#update());
  }

  /**
   * Mark a sentence and a word of a timeline by their indices, -1 for none.
   * @param {Timeline | null} timeline
   * @param {number} sentence
   * @param {number} word
   */
  #show(timeline, sentence, word) {
    const shown = this.#shown;
    const same = timeline === shown.timeline && sentence === shown.sentence;
    if (same && word === shown.word) return;
    this.#shown = { timeline, sentence, word };
    const said = timeline?.sentences[sentence];
    const place = said?.words[word];
    this.#marks.show(
      same ? this.#marks.sentence : said?.span ? printed(said.anchor, said.span) : null,
      said && place ? printed(said.anchor, [place[1], place[2]]) : null,
    );
    this.#scroller.keep();
  }

  /** Who starts it wants to see it, wherever the page stands. What goes on by itself does not ask. */
  #changed() {
    const started = this.#player.state === "playing" && ["idle", "paused"].includes(this.#moved);
    if (this.#player.state !== "waiting") this.#moved = this.#player.state;
    this.#update();
    if (started) this.#scroller.resume();
  }

  /** Who moves the mark while nothing is said looks for it. */
  #sought() {
    this.#update();
    if (this.#player.state === "paused") this.#scroller.resume();
  }

  // ---------------------------------------------------------------- playing from a sentence

  /**
   * A button or a finger goes down.
   * @param {PointerEvent} event
   */
  #pressed(event) {
    const meant = event.isPrimary && event.button === 0 && !modified(event) && !onControl(event);
    // A press that takes back a selection is not meant for the sentence.
    this.#press = meant && !selected() ? event : null;
    // The times are fetched while the finger is down: a browser that lets sound begin only at once
    // after a tap then lets it.
    const part = this.#press ? this.#partOf(event.target) : undefined;
    if (part?.element.dataset.state === "ready") this.#timelineOf(part).catch(() => {});
  }

  /**
   * A button or a finger goes up: where it went down, it was a click or a tap.
   * @param {PointerEvent} event
   */
  #released(event) {
    const press = this.#press;
    this.#press = null;
    if (press?.pointerId !== event.pointerId || selected() || onControl(event)) return;
    const { clientX: x, clientY: y } = event;
    if (Math.hypot(x - press.clientX, y - press.clientY) > UNSTEADY) return;
    const place = placeAt(x, y);
    if (place) void this.#playFrom(place, (sentence) => isAt(sentence, x, y));
  }

  /**
   * Enter, where the caret stands: that of caret browsing, or of a screen reader.
   * @param {KeyboardEvent} event
   */
  #entered(event) {
    if (event.key !== "Enter" || event.repeat || event.isComposing || modified(event)) return;
    const caret = getSelection();
    if (event.defaultPrevented || !caret || selected() || onControl(event)) return;
    const place = placeOf(caret.anchorNode, caret.anchorOffset);
    if (place) void this.#playFrom(place, () => true);
  }

  /**
   * Play from the sentence in which a place stands, if it is the one that is meant.
   * @param {Place} place
   * @param {(sentence: Range) => boolean} meant
   */
  async #playFrom({ anchor, place }, meant) {
    const part = this.#partOf(document.getElementById(anchor));
    if (!part) return;
    const asked = ++this.#asked;
    const waiting = setTimeout(() => this.#tell("sentence_waiting"), PATIENCE);
    const timeline = await this.#timelineOf(part).catch(() => null);
    clearTimeout(waiting);
    if (asked !== this.#asked) return;
    if (!timeline) {
      this.#tell("sentence_failed");
      return;
    }
    const sentence = timeline.sentences[timeline.sentenceOf(anchor, place)];
    const range = sentence?.span && printed(anchor, sentence.span);
    if (range && meant(range)) this.#player.play(part, sentence.start);
  }

  /**
   * The part that says what is printed in an element, if there is one.
   * @param {EventTarget | null} target
   * @returns {Part | undefined}
   */
  #partOf(target) {
    const element = target instanceof Element ? target.closest("[data-anchor]") : null;
    const id = element?.id.split(".")[0]; // `uses`, `uses.2`, `uses.2.1`
    return this.#player.parts.find((part) => part.id === id && part.timeline);
  }

  /**
   * The times of a part, asked for once.
   * @param {Part} part
   * @returns {Promise<Timeline>}
   */
  #timelineOf(part) {
    const known = this.#timelines.get(part.timeline);
    if (known) return known;
    const asked = timelineOf(part.timeline);
    this.#timelines.set(part.timeline, asked);
    asked.catch(() => this.#timelines.delete(part.timeline)); // so that it can be tried again
    return asked;
  }

  /**
   * Say it, unless the narration speaks.
   * @param {string} name
   */
  #tell(name) {
    if (this.#player.state !== "playing") announce(message(name));
  }
}

/**
 * Whether something happens on what has a use of its own.
 * @param {Event} event
 * @returns {boolean}
 */
function onControl(event) {
  return event.target instanceof Element && event.target.closest(CONTROLS) !== null;
}

/**
 * Whether some text is selected, and not only a caret set.
 * @returns {boolean}
 */
function selected() {
  return getSelection()?.type === "Range";
}

/**
 * Whether a key is held with it that gives it another meaning.
 * @param {MouseEvent | KeyboardEvent} event
 * @returns {boolean}
 */
function modified(event) {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

/**
 * Whether a point of the screen is on a text, or near enough for a hand that is not steady.
 * @param {Range} text
 * @param {number} x CSS pixels from the edge of the window
 * @param {number} y
 * @returns {boolean}
 */
function isAt(text, x, y) {
  return Array.from(text.getClientRects()).some(
    ({ left, right, top, bottom }) =>
      x >= left - UNSTEADY &&
      x <= right + UNSTEADY &&
      y >= top - UNSTEADY &&
      y <= bottom + UNSTEADY,
  );
}

/**
 * Show a button while the page does not follow. It stays as long as it has the focus, which would
 * be lost with it.
 * @param {ReadAlong} readAlong
 * @param {HTMLElement} button
 */
function offer(readAlong, button) {
  const show = () => {
    const needed = !readAlong.following || document.activeElement === button;
    button.toggleAttribute("hidden", !needed);
  };
  readAlong.addEventListener("following", show);
  button.addEventListener("blur", show);
  button.addEventListener("click", () => readAlong.follow());
}

/**
 * Mark in the printed text what a player plays, and play what is clicked there.
 * @param {Player} player
 * @returns {ReadAlong}
 */
export function attach(player) {
  const readAlong = new ReadAlong(player);
  const button = document.getElementById("_follow");
  if (button) offer(readAlong, button);
  return readAlong;
}
