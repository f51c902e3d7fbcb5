// The service worker: leaflets that are read and heard without a network. The server sends it as
// /sw.js and puts `self.release` before it: what belongs to this release of the site.
//
// Three kinds of cache. A release: scripts, styles and pages of the site itself, under its version, so
// that a page never runs with scripts of another one. The pages that were opened. And for each leaflet
// that a reader chose to keep a box of its own, with its page and its sound.
// @ts-check
"use strict";

/**
 * @typedef {object} Release
 * @property {string} version  That of the static files, a dash, and that of the pages below.
 * @property {string[]} files  Addresses of all that pages of this release load.
 * @property {Record<string, string>} offline  By language: the page in the place of one not kept.
 * @property {Record<string, string>} stored  By language: the page about what is stored.
 */
/** @typedef {Event & {waitUntil(work: Promise<unknown>): void}} Lasting */
/** @typedef {Lasting & {request: Request, respondWith(answer: Promise<Response>): void}} Fetching */
/** @typedef {Lasting & {data: {keep: string}, ports: readonly MessagePort[]}} Told */
/** @typedef {{claim(): Promise<void>}} Clients */
/** @typedef {{release: Release, clients: Clients, skipWaiting(): Promise<void>}} Worker_ */

// tsc knows pages or workers, and this repository has more of the former.
const worker = /** @type {typeof globalThis & Worker_} */ (/** @type {unknown} */ (self));
const { release } = worker;

const RELEASES = "audio-leaflet.release.";
const PAGES = "audio-leaflet.pages"; // while it is there, pages that are opened are kept in it
const BOXES = "audio-leaflet.leaflet.";
const CURRENT = RELEASES + release.version;
const STATIC = release.version.split("-")[0];

/** Pages kept because they were opened; the one opened longest ago goes first. */
const MOST_PAGES = 100;
/** Milliseconds without an answer after which a kept page is shown. */
const PATIENCE = 10_000;
/** What a proxy says in the place of a server that it cannot reach. */
const UNREACHABLE = [502, 503, 504];

const ROOT = new URL("./", worker.location.href).pathname;
/** Not the icon, which a browser fetches after the page, and gives up when the page is left. */
const FILE = /^static\/.+\.(css|js|woff2)$/;
const LEAFLET = /^leaflets\/[^/.]+$/;
const SITE = /^(accessibility|stored)?$/;
const SOUND = /^audio\/[^/]+\.(mp3|json)$/;

self.addEventListener("install", (event) => {
  /** @type {Lasting} */ (event).waitUntil(install());
});

self.addEventListener("activate", (event) => {
  /** @type {Lasting} */ (event).waitUntil(worker.clients.claim());
});

self.addEventListener("message", (event) => {
  const told = /** @type {Told} */ (/** @type {unknown} */ (event));
  told.waitUntil(keep(told.data.keep).then((done) => told.ports[0]?.postMessage(done)));
});

self.addEventListener("fetch", (event) => {
  const fetching = /** @type {Fetching} */ (event);
  const answer = answerTo(fetching);
  if (answer) fetching.respondWith(answer);
});

async function install() {
  const names = await caches.keys();
  const cache = await caches.open(CURRENT);
  const pages = [...Object.values(release.offline), ...Object.values(release.stored)];
  await cache.addAll([...release.files, ...pages]);
  if (!names.some((name) => name.startsWith(RELEASES))) await caches.open(PAGES);
  await worker.skipWaiting();
}

/**
 * The answer to what we know about; everything else goes its usual way, the workbench for one.
 * @param {Fetching} event
 * @returns {Promise<Response> | undefined}
 */
function answerTo(event) {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return undefined;
  const path = url.pathname.startsWith(ROOT) ? url.pathname.slice(ROOT.length) : "?";
  if (FILE.test(path)) return fileOf(request);
  if (SOUND.test(path)) return soundOf(request);
  if (request.mode !== "navigate") return undefined;
  if (LEAFLET.test(path)) return leafletPage(event, url);
  return SITE.test(path) ? sitePage(request, path) : undefined;
}

/**
 * A file of a release, which its address names, so it is never another one.
 * @param {Request} request
 */
async function fileOf(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && request.url.includes("/fonts/")) {
    await quietly((await caches.open(CURRENT)).put(request, response.clone()));
  }
  return response;
}

/**
 * A narration or its times, whose address names these very bytes.
 * @param {Request} request
 */
async function soundOf(request) {
  const kept = await caches.match(request.url);
  if (!kept) return fetch(request);
  const range = request.headers.get("range");
  return range ? partOf(await kept.blob(), kept, range) : kept;
}

/**
 * The part of a narration that a player asks for (RFC 9110, 14.2).
 * @param {Blob} blob
 * @param {Response} kept
 * @param {string} range
 */
function partOf(blob, kept, range) {
  const found = /^bytes=(\d*)-(\d*)$/.exec(range);
  if (!found || !(found[1] || found[2])) return kept.clone();
  const from = found[1] ? Number(found[1]) : Math.max(blob.size - Number(found[2]), 0);
  const to = found[1] && found[2] ? Math.min(Number(found[2]), blob.size - 1) : blob.size - 1;
  if (from > to) {
    return new Response(null, {
      status: 416,
      headers: { "content-range": `bytes */${blob.size}` },
    });
  }
  return new Response(blob.slice(from, to + 1), {
    status: 206,
    headers: {
      "content-type": kept.headers.get("content-type") ?? "audio/mpeg",
      "content-range": `bytes ${from}-${to}/${blob.size}`,
      "content-length": String(to + 1 - from),
      "accept-ranges": "bytes",
    },
  });
}

/**
 * A leaflet as it is now; the kept copy, which says what it is, only where that cannot be had.
 * @param {Fetching} event
 * @param {URL} url
 */
async function leafletPage(event, url) {
  const copy = await caches.match(url.pathname);
  const asked = reach(event.request);
  const response = await (copy ? Promise.race([asked, later(PATIENCE)]) : asked);
  if (!response) return copy ? marked(copy) : notKept();
  event.waitUntil(take(url.pathname, response.clone()));
  return response;
}

/**
 * A page of the site that is no leaflet.
 * @param {Request} request
 * @param {string} path
 */
async function sitePage(request, path) {
  const response = await reach(request);
  if (response) return response;
  const stored = path === "stored" && (await caches.match(inLanguage(release.stored)));
  return stored || notKept();
}

/**
 * What the server answers; undefined where it cannot be reached.
 * @param {Request} request
 * @returns {Promise<Response | undefined>}
 */
async function reach(request) {
  try {
    const response = await fetch(request);
    return UNREACHABLE.includes(response.status) ? undefined : response;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // what fetch() throws without a network
    throw error;
  }
}

/**
 * Nothing, after a time.
 * @param {number} milliseconds
 * @returns {Promise<undefined>}
 */
function later(milliseconds) {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/**
 * The page that helps on, in a language of the reader.
 * @returns {Promise<Response>}
 */
async function notKept() {
  const page = await caches.match(inLanguage(release.offline));
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}

/**
 * Of pages by language the one that the reader's browser would rather have.
 * @param {Record<string, string>} pages
 */
function inLanguage(pages) {
  const wanted = navigator.languages.map((each) => each.toLowerCase().split("-")[0]);
  return pages[wanted.find((each) => each in pages) ?? "en"];
}

/**
 * Keep a page anew, or forget it with its sound when its leaflet is no more.
 * @param {string} path
 * @param {Response} response
 */
async function take(path, response) {
  if ([404, 410].includes(response.status)) {
    await caches.delete(BOXES + path);
    if (await caches.has(PAGES)) await (await caches.open(PAGES)).delete(path);
    return;
  }
  const boxed = await caches.has(BOXES + path);
  if (!response.ok || !(boxed || (await caches.has(PAGES)))) return;
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.set("content-length", String(new TextEncoder().encode(html).length));
  headers.set("x-kept-on", new Date().toISOString());
  const cache = await caches.open(boxed ? BOXES + path : PAGES);
  await cache.delete(path); // so that the one that is opened stands last
  await quietly(cache.put(path, new Response(html, { headers })));
  if (!boxed) await forgetOldest(cache);
}

/**
 * Have at most so many pages.
 * @param {Cache} pages
 */
async function forgetOldest(pages) {
  const requests = await pages.keys();
  for (const request of requests.slice(0, Math.max(requests.length - MOST_PAGES, 0))) {
    await pages.delete(request);
  }
}

/**
 * What is kept beside what was asked for is not kept where there is no room; nothing else depends on it.
 * @param {Promise<void>} put
 */
async function quietly(put) {
  try {
    await put;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "QuotaExceededError")) throw error;
  }
}

/**
 * Keep the page of a leaflet, if it is one; then have all kept pages in this release. Says whether the
 * page is kept.
 * @param {string} path
 */
async function keep(path) {
  const wanted = LEAFLET.test(path.slice(ROOT.length));
  if (wanted && (await mayKeep(path))) {
    const response = await reach(new Request(path));
    if (response) await take(path, response);
  }
  await renew();
  return wanted && Boolean(await caches.match(path));
}

/**
 * Whether a page is to be kept that is not yet where it belongs.
 * @param {string} path
 */
async function mayKeep(path) {
  const name = (await caches.has(BOXES + path)) ? BOXES + path : PAGES;
  if (!(await caches.has(name))) return false;
  return !(await (await caches.open(name)).match(path));
}

/** Pages that an older release made are fetched anew, then releases that no page needs are deleted. */
async function renew() {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(RELEASES) && name !== CURRENT,
  );
  if (!older.length) return;
  const needed = new Set();
  for (const name of await caches.keys()) {
    if (name !== PAGES && !name.startsWith(BOXES)) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (LEAFLET.test(pathname.slice(ROOT.length))) needed.add(await neededBy(cache, pathname));
    }
  }
  needed.delete(STATIC);
  for (const name of older) {
    if (!needed.has(name.slice(RELEASES.length).split("-")[0])) await caches.delete(name);
  }
}

/**
 * The version of the static files that a kept page loads: the present one, if it can be fetched anew.
 * @param {Cache} cache
 * @param {string} path
 */
async function neededBy(cache, path) {
  const version = await loadedBy(cache, path);
  if (version === STATIC) return version;
  const response = await reach(new Request(path));
  if (response) await take(path, response);
  return loadedBy(cache, path);
}

/**
 * The version of the static files that a kept page links; undefined when it is kept no more.
 * @param {Cache} cache
 * @param {string} path
 */
async function loadedBy(cache, path) {
  const html = (await (await cache.match(path))?.text()) ?? "";
  return /\/static\/([0-9a-f]{16})\//.exec(html)?.[1];
}

/**
 * A kept page that says that it is one, and of which day.
 * @param {Response} copy
 */
async function marked(copy) {
  const html = await copy.text();
  const kept = copy.headers.get("x-kept-on") ?? "";
  const lang = /data-lang="([\w-]+)"/.exec(html)?.[1] ?? "en";
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });
  const when = kept ? day.format(new Date(kept)) : "";
  const shown = html
    .replace("<html ", `<html data-kept="${kept}" `)
    .replace("<title>", `<title>${/data-copy="([^"]*)"/.exec(html)?.[1] ?? ""} – `)
    .replace('<span id="_kept-on">', `<span id="_kept-on">${when}`);
  const headers = new Headers(copy.headers);
  headers.delete("content-length");
  return new Response(shown, { headers });
}
