// The page follows what is being said: gently, and never against the reader. Who scrolls away is left
// alone until the marked sentence is in sight again, or until asked to.
// @ts-check

/** Share of the room above a sentence that is brought into sight: more of what comes is seen. */
const ABOVE = 1 / 3;

/** Milliseconds that a scroll of ours may take. Longer, and it was broken off by somebody. */
const LONGEST_SCROLL = 1500;

/** Milliseconds after a change of the text's size or width in which the browser moves the page. */
const SETTLING = 300;

/** Keys by which a reader scrolls. */
const SCROLL_KEYS = new Set([
  ..."PageUp PageDown Home End ArrowUp ArrowDown ArrowLeft ArrowRight".split(" "),
  " ",
]);

/** Fields in which somebody writes or chooses: they must stay where they are meanwhile. */
const FIELDS =
  'select, textarea, input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"])';

const motion = matchMedia("(prefers-reduced-motion: reduce)");

/** Sends the event `following` when it begins and when it ceases to follow. */
export class Following extends EventTarget {
  #marked;
  /** Whether the page is moved with what is said. */
  following = true;
  /** Where a scroll of ours ends, in CSS pixels from the top of the page, and until when it may take. */
  #goal = { top: NaN, until: 0 };
  /** When the browser has done with moving the page after a change of its size. */
  #settled = 0;
  /** Whether a button or a finger is down. */
  #held = false;

  /**
   * Follows from the beginning.
   * @param {() => {sentence: Range | null, word: Range | null}} marked what is marked now
   */
  constructor(marked) {
    super();
    this.#marked = marked;
    this.#listen();
  }

  /** Bring what is marked into sight, if it is not and the reader has not scrolled away. */
  keep() {
    const box = this.#box();
    if (!box) return;
    if (!this.following && inSight(box)) this.#set(true);
    if (!this.following || this.#held || writing()) return;
    const { top, bottom } = sight();
    if (box.top < top || box.bottom > bottom) {
      const room = Math.max(0, bottom - top - box.height);
      this.#scroll(scrollY + box.top - top - room * ABOVE);
    }
    keepInFrame(this.#marked());
  }

  /** Follow again, because the reader wants it. */
  resume() {
    this.#set(true);
    this.keep();
  }

  /**
   * Begin or cease to follow.
   * @param {boolean} following
   */
  #set(following) {
    if (this.following === following) return;
    this.following = following;
    this.dispatchEvent(new Event("following"));
  }

  /**
   * What has to be in sight: the marked sentence, or of one that has no room the word being said.
   * @returns {DOMRect | null}
   */
  #box() {
    const { sentence, word } = this.#marked();
    if (!sentence) return null;
    const whole = sentence.getBoundingClientRect();
    const { top, bottom } = sight();
    if (whole.height <= bottom - top) return whole;
    return word?.getBoundingClientRect() ?? sentence.getClientRects()[0] ?? whole;
  }

  /**
   * Scroll the page as far as it goes.
   * @param {number} top CSS pixels from the top of the page to the top of the window
   */
  #scroll(top) {
    const last = document.documentElement.scrollHeight - innerHeight;
    const goal = Math.round(Math.min(Math.max(0, top), Math.max(0, last)));
    if (Math.abs(goal - scrollY) < 1) return;
    this.#goal = { top: goal, until: performance.now() + LONGEST_SCROLL };
    scrollTo({ top: goal, behavior: behavior() });
  }

  #listen() {
    document.addEventListener("scroll", (event) => this.#scrolled(event), {
      capture: true,
      passive: true,
    });
    // Chromium would go on with a scroll of ours and let the reader's wheel be of no effect meanwhile.
    const breakOff = () => {
      if (performance.now() < this.#goal.until) scrollTo({ top: scrollY, behavior: "instant" });
      this.#goal.until = 0;
    };
    for (const name of ["wheel", "touchmove"]) {
      document.addEventListener(name, breakOff, { passive: true });
    }
    document.addEventListener("keydown", (event) => {
      if (SCROLL_KEYS.has(event.key)) breakOff();
    });
    // While a button or a finger is down, something is selected or drawn along.
    const hold = (/** @type {PointerEvent} */ event) => (this.#held = event.buttons !== 0);
    document.addEventListener("pointerdown", hold);
    document.addEventListener("pointermove", hold);
    document.addEventListener("pointerup", hold);
    document.addEventListener("pointercancel", hold);
    // Larger text or a turned phone is no scrolling: what is marked stays in sight.
    new ResizeObserver(() => {
      this.#settled = performance.now() + SETTLING;
      this.keep();
    }).observe(document.body);
  }

  /**
   * Find out who has scrolled: if it was not us, it was the reader.
   * @param {Event} event
   */
  #scrolled(event) {
    const now = performance.now();
    if (now < this.#settled) return;
    if (event.target === document && now < this.#goal.until) {
      if (Math.abs(scrollY - this.#goal.top) < 2) this.#goal.until = 0;
      return;
    }
    const box = this.#box();
    if (box) this.#set(inSight(box));
  }
}

/**
 * The part of the window in which a text is seen: not under the bars, which the style sheets tell by
 * scroll-padding, and with a magnified page only what is on the screen.
 * @returns {{top: number, bottom: number}} CSS pixels from the upper edge of the window
 */
function sight() {
  const style = getComputedStyle(document.documentElement);
  const top = parseFloat(style.scrollPaddingTop) || 0;
  const bottom = innerHeight - (parseFloat(style.scrollPaddingBottom) || 0);
  const screen = visualViewport;
  if (!screen) return { top, bottom };
  return {
    top: Math.max(top, screen.offsetTop),
    bottom: Math.min(bottom, screen.offsetTop + screen.height),
  };
}

/**
 * Whether something of a box is seen.
 * @param {DOMRect} box
 * @returns {boolean}
 */
function inSight(box) {
  const { top, bottom } = sight();
  return box.bottom > top && box.top < bottom;
}

/**
 * Whether somebody writes or chooses in a field that would move with the page.
 * @returns {boolean}
 */
function writing() {
  const focused = document.activeElement;
  if (!focused?.matches(FIELDS)) return false;
  for (let at = /** @type {Element | null} */ (focused); at; at = at.parentElement) {
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return false;
  }
  return true;
}

/**
 * A table that is wider than the page scrolls in a frame of its own.
 * @param {{sentence: Range | null, word: Range | null}} marked
 */
function keepInFrame({ sentence, word }) {
  const frame = sentence?.startContainer.parentElement?.closest(".wide");
  if (!frame || !word || frame.scrollWidth <= frame.clientWidth) return;
  const seen = frame.getBoundingClientRect();
  const box = word.getBoundingClientRect();
  if (box.left >= seen.left && box.right <= seen.right) return;
  const left = box.left - seen.left - (seen.width - box.width) * ABOVE;
  frame.scrollBy({ left, behavior: behavior() });
}

/**
 * How to scroll.
 * @returns {ScrollBehavior}
 */
function behavior() {
  return motion.matches ? "instant" : "smooth";
}
