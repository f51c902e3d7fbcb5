// @ts-check
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { SleepTimer } from "../../static/player/sleep.js";

/** @typedef {import("../../static/player/player.js").Player} Player */

/** What a timer needs of a player. */
class Sounding extends EventTarget {
  active = true;
  stopOnce = false;

  pause() {
    this.active = false;
  }
}

const MINUTE = 60_000;

/** @type {Sounding} */
let player;
/** @type {SleepTimer} */
let timer;
let slept = 0;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setInterval", "Date"] });
  player = new Sounding();
  timer = new SleepTimer(/** @type {Player} */ (/** @type {unknown} */ (player)));
  slept = 0;
  timer.addEventListener("slept", () => (slept += 1));
});

test("it stops when its minutes have passed, and not before", () => {
  timer.set("5");
  assert.equal(timer.minutes, 5);
  mock.timers.tick(4.5 * MINUTE);
  assert.equal(player.active, true);
  assert.equal(timer.minutes, 1);
  mock.timers.tick(0.5 * MINUTE);
  assert.equal(player.active, false);
  assert.equal(timer.choice, "");
  assert.equal(slept, 1);
});

test("set anew it begins anew, and called off it does nothing", () => {
  timer.set("5");
  mock.timers.tick(4 * MINUTE);
  timer.set("5");
  mock.timers.tick(4 * MINUTE);
  assert.equal(player.active, true);
  timer.set("");
  mock.timers.tick(60 * MINUTE);
  assert.equal(player.active, true);
  assert.equal(slept, 0);
});

test("it says nothing when nothing plays any more", () => {
  timer.set("5");
  player.pause();
  mock.timers.tick(5 * MINUTE);
  assert.equal(timer.choice, "");
  assert.equal(slept, 0);
});

test("at the end of a part the player stops, and the timer is over then", () => {
  timer.set("end");
  assert.equal(player.stopOnce, true);
  player.stopOnce = false;
  player.dispatchEvent(new Event("state"));
  assert.equal(timer.choice, "");
});
