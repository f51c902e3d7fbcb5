// @ts-check
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { faultOf } from "../../static/player/faults.js";

/** Answers with the status that is the path, and to others never. */
const server = createServer((request, response) => {
  const status = Number(request.url?.slice(1));
  if (status) response.writeHead(status).end();
});
let address = "";

before(async () => {
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(null)));
  const bound = /** @type {import("node:net").AddressInfo} */ (server.address());
  address = `http://127.0.0.1:${bound.port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test("an address that answers, or is to answer later, is well", async () => {
  assert.equal(await faultOf(`${address}/200`), null);
  assert.equal(await faultOf(`${address}/later`, 50), null);
});

test("an address that is not known any more is gone", async () => {
  assert.equal(await faultOf(`${address}/404`), "gone");
  assert.equal(await faultOf(`${address}/410`), "gone");
});

test("a server that cannot is unavailable, and one that is not there is offline", async () => {
  assert.equal(await faultOf(`${address}/503`), "unavailable");
  assert.equal(await faultOf(`${address}/500`), "unavailable");
  assert.equal(await faultOf("http://127.0.0.1:9/"), "offline");
});
