// What is kept on this device for reading without a network: which leaflets, how large, since when.
// The caches are those of worker.js.
// @ts-check

const PREFIX = "audio-leaflet.";
const PAGES = `${PREFIX}pages`;
const BOXES = `${PREFIX}leaflet.`;

/**
 * A leaflet that is kept.
 * @typedef {object} Kept
 * @property {string} path  Its address: `/leaflets/levothyroxine`.
 * @property {string} title
 * @property {string} lang
 * @property {number} size  Bytes, of page and sound.
 * @property {boolean} sound  Whether its narration is kept too.
 * @property {Date} since
 */

/**
 * Whether this browser can keep anything here: not without https, for example.
 * @returns {boolean}
 */
export function canKeep() {
  return "serviceWorker" in navigator && "caches" in globalThis;
}

/**
 * All kept leaflets, by title.
 * @returns {Promise<Kept[]>}
 */
export async function keptLeaflets() {
  /** @type {Kept[]} */
  const found = [];
  for (const name of await caches.keys()) {
    if (name !== PAGES && !name.startsWith(BOXES)) continue;
    const cache = await caches.open(name);
    const requests = await cache.keys();
    const pages = name === PAGES ? requests.map(pathOf) : [name.slice(BOXES.length)];
    for (const path of pages) {
      const size = name === PAGES ? await sizeOf(cache, [path]) : await sizeOf(cache, requests);
      const page = await cache.match(path);
      if (page) found.push({ path, size, sound: name !== PAGES, ...(await toldBy(page)) });
    }
  }
  return found.sort((one, other) => one.title.localeCompare(other.title));
}

/**
 * Whether the sound of a leaflet is kept.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export function isKept(path) {
  return caches.has(BOXES + path);
}

/**
 * Keep a leaflet with its sound, or bring what is kept of it up to date. What cannot be fetched is an
 * error; then nothing of a leaflet is kept that was not kept before.
 * @param {string} path
 * @param {string[]} sound  Addresses of its narrations; they are needed.
 * @param {string[]} times  Addresses of their times; they are kept where there are any.
 * @param {(done: number) => void} progress  Told how many narrations are there.
 */
export async function keep(path, sound, times, progress) {
  const before = await isKept(path);
  try {
    const box = await caches.open(BOXES + path);
    let done = 0;
    for (const address of sound) {
      if (!(await box.match(address))) await box.put(address, await whole(address));
      progress(++done);
    }
    for (const address of times) {
      if (await box.match(address)) continue;
      const response = await fetch(address);
      if (response.ok) await box.put(address, await measured(response));
    }
    if (!(await keepPage(path))) throw new TypeError("the page cannot be fetched");
    await forgetOthers(box, [path, ...sound, ...times]);
    if (await caches.has(PAGES)) await (await caches.open(PAGES)).delete(path);
  } catch (error) {
    if (!before) await caches.delete(BOXES + path);
    throw error;
  }
}

/**
 * Have the worker keep a page, if it is one that is kept. Says whether it is.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function keepPage(path) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event) => resolve(event.data);
    active?.postMessage({ keep: path }, [port2]);
  });
}

/**
 * Keep a leaflet no longer.
 * @param {string} path
 */
export async function remove(path) {
  await caches.delete(BOXES + path);
  if (await caches.has(PAGES)) await (await caches.open(PAGES)).delete(path);
}

/** Remove all that this site keeps, the site's own files too, until one of its pages is opened again. */
export async function removeAll() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX)) await caches.delete(name);
  }
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
}

/**
 * Whether each leaflet that is opened is kept.
 * @returns {Promise<boolean>}
 */
export function keepsOpened() {
  return caches.has(PAGES);
}

/**
 * Keep each leaflet that is opened, or do not and forget those that were only opened.
 * @param {boolean} wanted
 */
export async function keepOpened(wanted) {
  if (wanted) await caches.open(PAGES);
  else await caches.delete(PAGES);
}

/**
 * The path of a request.
 * @param {Request} request
 */
function pathOf(request) {
  return new URL(request.url).pathname;
}

/**
 * Bytes of what is kept.
 * @param {Cache} cache
 * @param {readonly (Request | string)[]} requests
 */
async function sizeOf(cache, requests) {
  let size = 0;
  for (const request of requests) {
    size += Number((await cache.match(request))?.headers.get("content-length") ?? 0);
  }
  return size;
}

/**
 * What a kept page says of itself.
 * @param {Response} page
 */
async function toldBy(page) {
  const since = new Date(page.headers.get("x-kept-on") ?? 0);
  const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
  const title = parsed.querySelector("h1")?.textContent?.trim() ?? "";
  return { title, lang: parsed.documentElement.lang, since };
}

/**
 * A narration, to its last byte.
 * @param {string} address
 */
async function whole(address) {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return measured(response);
}

/**
 * A response that knows its length.
 * @param {Response} response
 */
async function measured(response) {
  const body = await response.blob();
  const type = response.headers.get("content-type") ?? "";
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-length": String(body.size),
      "accept-ranges": "bytes",
    },
  });
}

/**
 * What a leaflet no longer has is not kept.
 * @param {Cache} box
 * @param {string[]} needed
 */
async function forgetOthers(box, needed) {
  for (const request of await box.keys()) {
    if (!needed.includes(pathOf(request))) await box.delete(request);
  }
}
