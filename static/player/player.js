// The queue of a leaflet's narrations and what it does at present. It knows no page: controls show
// what it says and tell it what to do.
// @ts-check

import { faultOf } from "./faults.js";

/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./faults.js").Fault} Fault */
/** @typedef {import("./timeline.js").Timeline} Timeline */
/** @typedef {(address: string, options: {signal: AbortSignal}) => Promise<Timeline>} TimelineOf */
/** @typedef {"idle" | "waiting" | "playing" | "paused" | "failed"} State */

/**
 * Milliseconds in which a screen reader says that a button is pressed. Under a second, so that Safari
 * still takes the sound for the answer to the key.
 */
export const ANSWER = 900;

export const SLOWEST = 0.5;
export const FASTEST = 3;

/** Seconds after which "previous" means the beginning of this one and not of the one before. */
const JUST_BEGUN = { sentence: 1.5, part: 3 };

/** Seconds that a narration may end before its end: what decoders may cut. */
const TOLERANCE = 0.5;

/** Milliseconds that making a part may take. */
const MAKING = 600_000;

/** Milliseconds without sound after which the server is asked whether it is still there. */
const SUSPICION = 8000;

/**
 * Plays one part after the other. Its states are those that its audio element has confirmed.
 *
 * Events: `state` (also when the fault or the reason to wait changes), `part`, `timeline` (it came),
 * `seek` (the place has changed by a jump), `rate`, `volume`.
 *
 * A narration that is still being made comes as a stream without length, in which only what has come
 * can be gone to. Who wants to go further waits until it is made, which its timeline tells; it is then
 * opened anew as a file with a length.
 */
export class Player extends EventTarget {
  /**
   * A player of these parts, which has done nothing yet.
   * @param {Part[]} parts in the order of the page
   * @param {{audio?: HTMLAudioElement, timelineOf: TimelineOf}} means
   */
  constructor(parts, { audio = new Audio(), timelineOf }) {
    super();
    this.parts = parts;
    this.audio = audio;
    this.#timelineOf = timelineOf;
    this.#listen();
  }

  /**
   * The current part.
   * @type {Part | null}
   */
  part = null;

  /**
   * What the audio element has confirmed that it does.
   * @type {State}
   */
  state = "idle";

  /**
   * Why the state is `failed`.
   * @type {Fault | null}
   */
  fault = null;

  /**
   * Timeline of the current part, once it has come.
   * @type {Timeline | null}
   */
  timeline = null;

  /** Whether the current part has been heard to its end. */
  ended = false;

  /** Whether to stop after each part instead of going on. */
  stopAtEnd = false;

  /** The same for the current part only. */
  stopOnce = false;

  /** Whether it waits for a place that is still being made. */
  early = false;

  #timelineOf;

  /** Whether it is to play: what was asked, as `state` is what happens. */
  #on = false;

  /**
   * Seconds to go to as soon as that is possible.
   * @type {number | null}
   */
  #wanted = null;

  /** Whether the current part was opened a second time, as the file that it has become. */
  #reopened = false;

  /**
   * Where the source ended too early the last time.
   * @type {number | null}
   */
  #brokenAt = null;

  /**
   * Settles when the current part is made: with its timeline, or null without.
   * @type {Promise<Timeline | null>}
   */
  #made = Promise.resolve(null);

  /** Aborted when the current part is left. */
  #leaving = new AbortController();

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #suspicion;

  /**
   * Runs in the silence before it plays.
   * @type {ReturnType<typeof setTimeout> | undefined}
   */
  #silence;

  /** Seconds from the beginning of the current part. */
  get time() {
    return this.#wanted ?? this.audio.currentTime;
  }

  /** Length of the current part in seconds; NaN while it is not known. */
  get duration() {
    const known = this.timeline?.seconds ?? this.part?.seconds;
    if (known) return known;
    return Number.isFinite(this.audio.duration) ? this.audio.duration : NaN;
  }

  /** Whether it plays, or waits in order to. */
  get active() {
    return this.state === "playing" || this.state === "waiting";
  }

  /** How many times faster than usual. */
  get rate() {
    return this.audio.defaultPlaybackRate;
  }

  set rate(rate) {
    const set = Math.round(Math.min(FASTEST, Math.max(SLOWEST, rate)) * 100) / 100;
    this.audio.preservesPitch = true;
    // A new source begins with the default.
    this.audio.defaultPlaybackRate = set;
    this.audio.playbackRate = set;
    this.#tell("rate");
  }

  /** From 0 to 1. */
  get volume() {
    return this.audio.volume;
  }

  set volume(volume) {
    this.audio.volume = Math.min(1, Math.max(0, volume));
    this.#tell("volume");
  }

  /**
   * Play a part from a time; without a time from where it stands, or its beginning. Without a part:
   * go on, or try again after a fault; after the end of a part with the next one.
   * @param {Part | null} [part]
   * @param {number} [time] seconds
   * @param {number} [after] milliseconds of silence before, in which it is fetched
   */
  play(part, time, after = 0) {
    const next = part ?? this.#next();
    if (next !== this.part || !this.#usable)
      this.#open(next, time ?? (next === this.part && !this.ended ? this.time : 0));
    else if (time !== undefined || this.ended) this.#goTo(time ?? 0);
    if (!this.fault) this.#begin(after);
  }

  /** Stop the sound and stay where it is. */
  pause() {
    this.#on = false;
    this.audio.pause();
    if (this.active) this.#become("paused");
  }

  /**
   * Go to a time of the current part.
   * @param {number} seconds
   */
  seek(seconds) {
    if (!this.part || this.fault) return;
    this.#goTo(this.#within(seconds));
  }

  /** Play the sentence before, or this one again if it has been heard for a while. */
  previousSentence() {
    if (!this.timeline) return;
    const { sentences } = this.timeline;
    const now = this.timeline.sentenceAt(this.time);
    if (now < 0) return;
    const begun = this.time - sentences[now].start > JUST_BEGUN.sentence;
    this.play(this.part, sentences[begun ? now : Math.max(0, now - 1)].start);
  }

  /** Play the next sentence; after the last one of a part, the next part. */
  nextSentence() {
    if (!this.timeline) return;
    const next = this.timeline.sentences[this.timeline.sentenceAt(this.time) + 1];
    if (next) this.play(this.part, next.start);
    else this.nextPart();
  }

  /** Play the part before, or this one again if it has been heard for a while. */
  previousPart() {
    const again = this.time > JUST_BEGUN.part || this.ended;
    const before = this.#beside(-1);
    this.play(again || !before ? this.part : before, 0);
  }

  /** Play the next part, if there is one. */
  nextPart() {
    const next = this.#beside(1);
    if (next) this.play(next, 0);
  }

  /**
   * The part that would follow.
   * @returns {Part | null}
   */
  get following() {
    return this.#beside(1);
  }

  /**
   * The part so many before or after the current one.
   * @param {number} step
   */
  #beside(step) {
    if (!this.part) return this.parts[0] ?? null;
    return this.parts[this.parts.indexOf(this.part) + step] ?? null;
  }

  /**
   * A time that the current part has. Its very end is none, for it would be left at once.
   * @param {number} time
   */
  #within(time) {
    const last = Number.isNaN(this.duration) ? Infinity : Math.max(0, this.duration - 0.1);
    return Math.min(Math.max(0, time), last);
  }

  /** The part with which to go on. */
  #next() {
    if (!this.part) return this.parts[0];
    return this.ended ? (this.#beside(1) ?? this.parts[0]) : this.part;
  }

  /** Whether the source of the current part can be gone on with. */
  get #usable() {
    return !this.fault && !this.audio.error && Boolean(this.audio.src);
  }

  /**
   * Have what is open sound.
   * @param {number} after milliseconds
   */
  #begin(after) {
    this.#on = true;
    const sounds = !this.audio.paused && this.#wanted === null;
    this.#become(sounds ? this.state : "waiting");
    clearTimeout(this.#silence);
    if (this.early) return;
    if (after) this.#silence = setTimeout(() => this.#on && this.#start(), after);
    else this.#start();
  }

  /**
   * Take up a part from a time, or its fault.
   * @param {Part} part
   * @param {number} time
   */
  #open(part, time) {
    const other = part !== this.part;
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.audio.pause();
    this.part = part;
    this.fault = null;
    this.#reopened = false;
    this.#brokenAt = null;
    if (other) this.timeline = null;
    if (part.audio) {
      this.#load(time);
      if (!this.timeline) this.#ask(part, this.#leaving.signal);
      if (other) this.#tell("part");
    } else {
      this.audio.removeAttribute("src");
      this.ended = false;
      this.#wanted = 0;
      if (other) this.#tell("part");
      this.#fail("unnarrated");
    }
  }

  /**
   * Load the current part (again), to be played from a time.
   * @param {number} time
   */
  #load(time) {
    this.ended = false;
    this.early = false;
    this.#wanted = time > 0 ? time : null;
    this.audio.src = /** @type {Part} */ (this.part).audio;
    this.audio.load();
  }

  /**
   * Fetch the timeline of a part, which is answered once the part is made.
   * @param {Part} part
   * @param {AbortSignal} signal
   */
  #ask(part, signal) {
    if (!part.timeline) {
      this.#made = Promise.resolve(null);
      return;
    }
    this.#made = this.#timelineOf(part.timeline, { signal }).catch(() => null);
    this.#made.then((timeline) => {
      if (signal.aborted || !timeline) return;
      this.timeline = timeline;
      this.#tell("timeline");
      if (this.early) this.#reopen(this.#within(this.time));
    });
  }

  /**
   * Go to a time of the current part, now or when that is possible.
   * @param {number} time
   */
  #goTo(time) {
    this.ended = false;
    if (this.audio.readyState < this.audio.HAVE_METADATA) {
      this.#wanted = time;
    } else if (this.#reopened || contains(this.#reachable(), time)) {
      this.#wanted = null;
      this.audio.currentTime = time;
      if (this.early && this.#on) this.#start();
      this.early = false;
    } else if (this.timeline) {
      this.#reopen(time);
    } else {
      this.#await(time);
    }
    this.#tell("seek");
  }

  /**
   * Be silent until a place is made. If it never will be, say so.
   * @param {number} time
   */
  async #await(time) {
    const { signal } = this.#leaving;
    this.#wanted = time;
    this.early = true;
    this.audio.pause();
    if (this.#on) this.#become("waiting");
    const timeline = await this.#made;
    if (signal.aborted || timeline) return;
    await this.#check(() => this.early);
  }

  /**
   * Open the current part again, by now as a file.
   * @param {number} time
   */
  #reopen(time) {
    this.#load(time);
    this.#reopened = true;
    if (this.#on) this.#start();
  }

  /** Of a stream only what has come, otherwise all. */
  #reachable() {
    return this.#streamed ? this.audio.buffered : this.audio.seekable;
  }

  /** Whether the source is a stream, which cannot be gone through at will. */
  get #streamed() {
    const { duration, seekable } = this.audio;
    return !Number.isFinite(duration) || !seekable.length || seekable.end(0) === 0;
  }

  #start() {
    this.audio.play().catch((error) => {
      if (error.name === "NotAllowedError") this.#fail("refused");
      // Other faults come as the event `error`; a pause before it began is none.
    });
  }

  #listen() {
    /** @type {Record<string, () => void>} */
    const on = {
      loadedmetadata: () => this.#arrive(),
      playing: () => this.#confirm(),
      waiting: () => {
        if (this.#on) this.#become("waiting");
      },
      seeked: () => this.#tell("seek"),
      ended: () => this.#finish(),
      error: () => this.#suspect("broken"),
      // A headset or the system may pause without asking us.
      pause: () => {
        if (this.#on && this.state === "playing" && !this.audio.ended && !this.early) this.pause();
      },
    };
    for (const [name, listener] of Object.entries(on)) this.audio.addEventListener(name, listener);
    globalThis.addEventListener?.("offline", () => {
      if (this.state === "waiting") this.#suspect(null);
    });
  }

  /** The source has come so far that a place in it can be gone to. */
  #arrive() {
    if (this.#wanted === null || this.early) return;
    if (this.#streamed && !this.#reopened) {
      this.#goTo(this.#wanted);
    } else {
      this.audio.currentTime = this.#wanted;
      this.#wanted = null;
    }
  }

  /** It sounds. */
  #confirm() {
    if (this.#on && this.#wanted === null) this.#become("playing");
  }

  /**
   * The source is at its end. A stream that broke off ends as well, so that is the part's end only if
   * all of it has been heard.
   */
  async #finish() {
    const { signal } = this.#leaving;
    const heard = this.audio.currentTime;
    if (this.#streamed && !this.timeline && !this.#reopened) {
      this.#become("waiting");
      const timeline = await this.#made;
      if (signal.aborted || !this.audio.ended) return;
      if (!timeline) {
        this.#wanted = heard;
        await this.#check(() => this.audio.ended);
        return;
      }
    }
    if (!(heard < this.duration - TOLERANCE)) {
      this.#goOn();
    } else if (this.#brokenAt === heard) {
      await this.#suspect("broken");
    } else {
      this.#brokenAt = heard;
      this.#reopen(heard);
    }
  }

  /** The part has been heard to its end: the next one, or stop. */
  #goOn() {
    const next = this.#on && !this.stopAtEnd && !this.stopOnce ? this.#beside(1) : null;
    this.ended = true;
    if (next) {
      this.play(next, 0);
      return;
    }
    this.#on = false;
    this.stopOnce = false;
    this.#become("paused");
  }

  /**
   * No timeline tells when the part is made to its end, but its address does: it is answered then.
   * Fail, or go on with its file, if it still waits for that.
   * @param {() => boolean} waits
   */
  async #check(waits) {
    const { signal } = this.#leaving;
    const fault = await faultOf(/** @type {Part} */ (this.part).audio, MAKING);
    if (signal.aborted || !waits()) return;
    if (fault) this.#fail(fault);
    else this.#reopen(this.time);
  }

  /**
   * Find out what is wrong, and fail if something is.
   * @param {Fault | null} otherwise what it is if the server has nothing to complain of
   */
  async #suspect(otherwise) {
    const { signal } = this.#leaving;
    if (!this.part?.audio || this.fault || !this.#on) return;
    if (this.state === "playing") this.#become("waiting");
    const fault = (await faultOf(this.part.audio)) ?? otherwise;
    if (signal.aborted || this.state !== "waiting") return;
    if (fault) this.#fail(fault);
    else this.#watch();
  }

  /**
   * Stop, and say why.
   * @param {Fault} fault
   */
  #fail(fault) {
    // Where it was heard to, so that trying again goes on from there.
    this.#wanted ??= this.audio.currentTime || null;
    this.fault = fault;
    this.early = false;
    this.#on = false;
    this.audio.pause();
    this.#become("failed");
  }

  /** Waiting for long, the server may be gone without a word. */
  #watch() {
    clearTimeout(this.#suspicion);
    if (this.state === "waiting") {
      this.#suspicion = setTimeout(() => this.#suspect(null), SUSPICION);
    }
  }

  /**
   * Be in a state and tell so.
   * @param {State} state
   */
  #become(state) {
    this.state = state;
    this.#watch();
    this.#tell("state");
  }

  /**
   * Let the listeners know.
   * @param {string} event
   */
  #tell(event) {
    this.dispatchEvent(new Event(event));
  }
}

/**
 * Whether a time lies in the ranges.
 * @param {TimeRanges} ranges
 * @param {number} time
 */
function contains(ranges, time) {
  for (let index = 0; index < ranges.length; index++) {
    if (ranges.start(index) <= time && time <= ranges.end(index)) return true;
  }
  return false;
}
