// Why a narration does not play, found by asking its address.
// @ts-check

/**
 * - `offline`: the server cannot be reached;
 * - `gone`: the address is not known any more: the leaflet has changed since its page was opened;
 * - `unavailable`: the server cannot narrate at present;
 * - `broken`: the server answers well, yet what came could not be played;
 * - `unnarrated`: the part has no narration, and the page says why;
 * - `refused`: the browser did not allow sound.
 * @typedef {"offline" | "gone" | "unavailable" | "broken" | "unnarrated" | "refused"} Fault
 */

/** Milliseconds after which an answer counts as on its way: it is sent once the narration is made. */
const PATIENCE = 5000;

/**
 * What is wrong with an address. `null` if nothing is: it answers, or is still being made.
 * @param {string} address
 * @param {number} [patience] milliseconds
 * @returns {Promise<Fault | null>}
 */
export async function faultOf(address, patience = PATIENCE) {
  if (globalThis.navigator?.onLine === false) return "offline";
  try {
    const { ok, status } = await fetch(address, {
      method: "HEAD",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    if (ok) return null;
    return status === 404 || status === 410 ? "gone" : "unavailable";
  } catch (error) {
    return /** @type {Error} */ (error).name === "TimeoutError" ? null : "offline";
  }
}
