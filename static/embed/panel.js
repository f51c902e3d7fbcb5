// What <audio-leaflet> shows: the controls of one narration, or of all of a leaflet one after the other.
// @ts-check

import { inWords } from "../player/messages.js";
import { ANSWER, Player } from "../player/player.js";
import { clock, stepOf } from "../player/position.js";
import { attachTabs } from "../player/tabs.js";

/** @typedef {import("./element.js").Leaflet} Leaflet */
/** @typedef {import("./element.js").Told} Told */
/** @typedef {import("../player/parts.js").Part} Part */

/**
 * The words of a language by their names (`outputs/embed.py`); `dir` is its direction of writing.
 * @typedef {Record<string, string>} Words
 */

/** Seconds back and forward. */
const JUMP = 10;

/** Milliseconds of silence after which it is said that the audio is waited for. */
const SILENCE = 1500;

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** One player, or the words that say why there is none. */
export class Panel {
  /**
   * Empty at first.
   * @param {Words} words
   * @param {string} lang their language
   */
  constructor(words, lang) {
    this.#words = words;
    this.#lang = lang;
    this.element = make("div", { part: "player", lang, dir: words.dir });
  }

  #words;
  #lang;
  /** @type {Player | null} */
  player = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silence;

  #play = make("button", { part: "button play", type: "button", "aria-pressed": "false" });
  #slider = make("input", { type: "range", min: "0", max: "0", value: "0", disabled: "" });
  #place = make("div", { part: "position" });
  #clock = make("span", { part: "clock", "aria-hidden": "true" });
  #now = make("p", { part: "now" });
  #status = make("p", { part: "status", role: "status" });

  /**
   * Say why there is no player.
   * @param {string} why name of the words
   * @param {Node[]} before
   */
  refuse(why, ...before) {
    this.element.append(...before, make("p", { part: "message" }, this.#words[why]));
  }

  /**
   * Offer a leaflet, or one section of it.
   * @param {Leaflet} leaflet
   * @param {string} base address that its addresses are relative to
   * @param {string} wanted id of the section; empty for all
   */
  offer(leaflet, base, wanted) {
    const all = partsOf(leaflet, base, this.#words.introduction, this.element);
    const parts = wanted ? all.filter(({ id }) => id === wanted) : all;
    if (!parts.length) {
      this.refuse("no_section");
      return;
    }
    const alone = wanted ? parts[0] : null;
    const name = alone ? `${leaflet.title}: ${alone.title}` : leaflet.title;
    const title = make("p", { part: "title", id: "title", lang: leaflet.lang, dir: "auto" }, name);
    if (parts.every(({ audio }) => !audio)) {
      this.refuse("failed", title);
      return;
    }
    this.#build(parts, alone, title, leaflet);
  }

  /**
   * The way to the leaflet itself.
   * @param {string} address
   */
  link(address) {
    return make("a", { part: "link", href: address, lang: this.#lang }, this.#words.read);
  }

  /**
   * Put the controls together.
   * @param {Part[]} parts
   * @param {Part | null} alone the section that is there, if it is one only
   * @param {HTMLElement} title
   * @param {Leaflet} leaflet
   */
  #build(parts, alone, title, leaflet) {
    const player = new Player(parts, { timelineOf: () => Promise.reject(new Error("not asked")) });
    this.player = player;
    const words = this.#words;
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-labelledby", "title");
    const named = alone
      ? make("span", { lang: leaflet.lang, dir: "auto" }, alone.title)
      : words.whole;
    this.#play.append(...filled(words.play, named));
    this.#play.addEventListener("click", ({ detail }) => {
      if (player.active) player.pause();
      else player.play(undefined, undefined, detail ? 0 : ANSWER);
    });
    this.#place.append(this.#slider, make("span", { part: "rail", "aria-hidden": "true" }));
    this.#place.append(this.#clock);
    this.#slider.setAttribute("aria-label", words.position);
    const steps = alone
      ? []
      : [
          this.#button("previous", () => player.previousPart()),
          this.#button("next", () => player.nextPart()),
        ];
    const controls = make("div", { part: "controls" }, this.#play);
    controls.append(
      this.#button("back", () => player.seek(player.time - JUMP)),
      this.#button("forward", () => player.seek(player.time + JUMP)),
      ...steps,
      this.#speed(player),
    );
    this.element.append(title, ...this.#note(alone, leaflet), controls, this.#place);
    this.element.append(...(alone ? [] : [this.#now]), this.#status);
    if (alone?.seconds) this.#clock.textContent = `${clock(0)} / ${clock(alone.seconds)}`;
    this.#follow(player, leaflet.lang);
  }

  /**
   * How the narration stands, if it is not there yet.
   * @param {Part | null} alone
   * @param {Leaflet} leaflet
   */
  #note(alone, leaflet) {
    const told = leaflet.sections.find(({ id }) => id === alone?.id) ?? leaflet.introduction;
    const late = told.state === "waiting" || told.state === "rendering";
    return late ? [make("p", { part: "note" }, this.#words.late)] : [];
  }

  /**
   * A button.
   * @param {string} name of its words
   * @param {() => void} action
   */
  #button(name, action) {
    const button = make("button", { part: "button", type: "button" }, this.#words[name]);
    button.addEventListener("click", action);
    return button;
  }

  /**
   * The choice of the speed.
   * @param {Player} player
   */
  #speed(player) {
    const number = new Intl.NumberFormat(this.#lang, { maximumFractionDigits: 2 });
    const select = make("select", { part: "speed", id: "speed" });
    for (const speed of SPEEDS) {
      const text = this.#words.rate.replace("{rate}", number.format(speed));
      const option = make("option", { value: String(speed) }, text);
      option.defaultSelected = speed === 1;
      select.append(option);
    }
    select.addEventListener("change", () => (player.rate = Number(select.value)));
    return make(
      "span",
      { part: "choice" },
      make("label", { for: "speed" }, this.#words.speed),
      select,
    );
  }

  /**
   * Show what the player does, and do what the slider asks for.
   * @param {Player} player
   * @param {string} lang of the leaflet
   */
  #follow(player, lang) {
    attachTabs(player);
    player.addEventListener("state", () => this.#tell(player));
    player.addEventListener("part", () => {
      const title = make("span", { lang, dir: "auto" }, player.part?.title ?? "");
      this.#now.replaceChildren(title);
      if (player.part?.id === "introduction") title.removeAttribute("lang");
    });
    for (const event of ["state", "part", "seek"]) {
      player.addEventListener(event, () => this.#move(player));
    }
    for (const event of ["timeupdate", "durationchange"]) {
      player.audio.addEventListener(event, () => this.#move(player));
    }
    this.#slider.addEventListener("keydown", (event) => {
      const step = stepOf(event, this.#words.dir === "rtl" ? "rtl" : "ltr");
      if (step === undefined) return;
      event.preventDefault();
      const end = Number.isNaN(player.duration) && step === Infinity ? player.time : Infinity;
      player.seek(Math.min(player.time + step, end));
      this.#set(player);
    });
    this.#slider.addEventListener("change", () => player.seek(Number(this.#slider.value)));
    this.#slider.addEventListener("blur", () => this.#set(player));
  }

  /**
   * Say what the audio element has confirmed. While a narration plays, nothing is said beside it.
   * @param {Player} player
   */
  #tell(player) {
    const { state, part, fault } = player;
    this.#play.setAttribute("aria-pressed", String(player.active));
    clearTimeout(this.#silence);
    const say = (/** @type {string} */ name) =>
      this.#status.replaceChildren(...filled(this.#words[name], part?.title ?? ""));
    if (state === "failed") say(fault ?? "broken");
    else if (state === "waiting") this.#silence = setTimeout(() => say("waiting"), SILENCE);
    else if (state === "paused" && player.ended) {
      say(player.following || player.parts.length === 1 ? "ended" : "finished");
    } else this.#status.replaceChildren();
  }

  /**
   * Show where the narration is. A screen reader says each change of the slider that has the focus, so
   * while it plays that one is changed by its listener only; the rail behind it moves for the eye.
   * @param {Player} player
   */
  #move(player) {
    const { time, duration } = player;
    const open = Number.isNaN(duration);
    const shown = open ? clock(time) : `${clock(time)} / ${clock(duration)}`;
    if (this.#clock.textContent !== shown) this.#clock.textContent = shown;
    this.#place.style.setProperty("--played", String(open || !duration ? 0 : time / duration));
    this.#slider.disabled = false;
    const root = /** @type {ShadowRoot} */ (this.element.getRootNode());
    if (root.activeElement !== this.#slider || !player.active) this.#set(player);
  }

  /**
   * Set the slider to the place in the narration.
   * @param {Player} player
   */
  #set(player) {
    const { time, duration } = player;
    const open = Number.isNaN(duration);
    this.#slider.max = String(Math.max(1, Math.ceil(open ? time : duration)));
    this.#slider.value = String(Math.round(time));
    const words = (open ? this.#words.place_open : this.#words.place)
      .replace("{time}", inWords(open ? time : Math.min(time, duration), this.#lang))
      .replace("{length}", open ? "" : inWords(duration, this.#lang));
    this.#slider.setAttribute("aria-valuetext", words);
  }
}

/**
 * The parts of a leaflet, for the player.
 * @param {Leaflet} leaflet
 * @param {string} base
 * @param {string} introduction title of the first part
 * @param {HTMLElement} element
 * @returns {Part[]}
 */
function partsOf(leaflet, base, introduction, element) {
  const all = [{ ...leaflet.introduction, id: "introduction", title: introduction }];
  return [...all, ...leaflet.sections].map(({ id, title, state, audio, seconds }) => ({
    id,
    title,
    audio: state === "failed" ? "" : new URL(audio, base).href,
    timeline: "",
    seconds,
    element,
  }));
}

/**
 * Words with what stands in the place of `{title}`.
 * @param {string} words
 * @param {Node | string} title
 */
function filled(words, title) {
  const [before, after] = words.split("{title}");
  return after === undefined ? [before] : [before, title, after];
}

/**
 * An element.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
function make(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
