/* Keeps the site readable without a network. The network comes first, for pages and for what they need: the
   site's assets keep their names from version to version, so an old one must not win. What was seen is kept
   as it passes. A page that came out of a store gets the rest from the same store, so that versions do not mix. */
"use strict";
importScripts("assets/javascripts/offline-copy.js");

/* Filled in when the site is built. While it is being written there is no version, and nothing is kept. */
const BUILD = {};

const PATIENCE = 4000;   // milliseconds before a stored page is shown instead of waiting on
const OFFLINE = "offline/";
const copy = new AtlasCopy(registration.scope);
const sources = new Map();   // id of a page or worker -> promise of the store it came from; null is the network

function attend() {
  const leftOut = new RegExp(BUILD.leftOut);
  const kinds = new RegExp(BUILD.kinds);

  addEventListener("fetch", event => {
    const { request } = event;
    const path = copy.path(request.url);
    const isPage = request.mode === "navigate";
    // With no-store the whole copy is loaded; it checks what it gets.
    if (request.method !== "GET" || request.headers.has("range") || request.cache === "no-store") return;
    if (path === null || leftOut.test(path) || !(isPage || kinds.test(path))) return;
    event.respondWith(isPage ? page(event, path) : asset(event, path));
  });

  addEventListener("message", event => {
    const { seen, settled } = event.data || {};
    if (seen) event.waitUntil(holdSeen(seen.map(url => copy.path(url)).filter(path => path !== null && !leftOut.test(path))));
    if (settled) event.waitUntil(quietly(holdSearch).then(() => quietly(renew)).then(() => quietly(tidy)));
  });
}

addEventListener("install", event => {
  skipWaiting();
  if (BUILD.version) event.waitUntil(holdShell());
});

addEventListener("activate", event => event.waitUntil(takeOver()));

if (BUILD.version) attend();

/* Answers */

async function page(event, path) {
  const stored = async () => {
    for (const store of await stores()) {
      const found = await copy.find(store, path) || await copy.find(store, `${path}/`);
      if (found) { await remember(event.resultingClientId, store); return found; }
    }
  };
  try { return await networkFirst(event, path, stored, PATIENCE); }
  catch {
    if (path === OFFLINE) return Response.error();
    return Response.redirect(`${copy.url(OFFLINE)}?wanted=${encodeURIComponent(path)}`);
  }
}

async function asset(event, path) {
  const source = await sourceOf(event.clientId);
  if (source) {
    await remember(event.resultingClientId, source);   // of a worker that this page starts
    const found = await copy.find(source, path);
    if (found) return found;
  }
  return networkFirst(event, path, async () => {
    const order = ["visited", ...(await stores()).filter(store => store !== "visited")];
    for (const store of order) {
      const found = await copy.find(store, path);
      if (found) return found;
    }
  });
}

async function networkFirst(event, path, stored, patience = Infinity) {
  const arriving = fetch(event.request);
  event.waitUntil(arriving.then(response => hold(path, response)).catch(() => {}));
  try {
    const response = await (patience < Infinity ? Promise.race([arriving, pause(patience)]) : arriving);
    if (response && response.status < 500) return response;
  } catch { /* no network */ }
  return await quietly(stored) || arriving;   // a closed store is no reason to show nothing
}

/* Where to look when there is no network, best first. */
async function stores() {
  const whole = await copy.whole();
  const python = await copy.stores("run:");   // what runs examples, which run/python.js keeps
  return [...(whole ? [`kept:${whole.version}`] : []), "visited", `shell:${BUILD.version}`, ...python];
}

/* Which store a page came from. It is also written down, for the browser may end a worker at any time. */

async function sourceOf(id) {
  if (!id) return null;
  if (!sources.has(id)) sources.set(id, quietly(() => copy.note(`from/${id}`)));
  return sources.get(id);
}

async function remember(id, store) {
  if (!id || await sources.get(id) === store) return;
  sources.set(id, Promise.resolve(store));
  await quietly(() => copy.setNote(`from/${id}`, store));
}

/* Storing */

async function hold(path, response) {
  if (response.status === 404 || response.status === 410) return (await copy.open("visited")).delete(copy.url(path));
  const isPage = path === "" || path.endsWith("/") || path.endsWith(".html");
  const isHtml = (response.headers.get("Content-Type") || "").includes("text/html");
  if (response.status !== 200 || response.type !== "basic" || response.redirected || isPage !== isHtml) return undefined;
  const twin = response.clone();
  return (await copy.open("visited")).put(copy.url(path), twin);
}

/* The page before the worker was there, from the browser's own cache: nothing is loaded twice. */
async function holdSeen(paths) {
  for (const path of new Set(paths))
    if (!await copy.find("visited", path))
      await quietly(async () => hold(path, await fetch(copy.url(path), { cache: "force-cache" })));
}

async function holdShell() {
  const cache = registration.active ? "no-cache" : "force-cache";
  const shell = await copy.open(`shell:${BUILD.version}`);
  await Promise.all(BUILD.shell.map(async path => {
    const response = await fetch(copy.url(path), { cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await shell.put(copy.url(path), response);
  }));
}

async function takeOver() {
  for (const store of await copy.stores("shell:")) if (store !== `shell:${BUILD.version}`) await copy.drop(store);
  await clients.claim();
}

/* After a page that this worker answered has come to rest. */

async function holdSearch() {
  if (isThrifty() || await copy.whole() || await copy.note("search") === BUILD.version) return;
  const left = [...BUILD.search];
  const holdOneByOne = async () => {
    for (let path; (path = left.pop()) !== undefined;) await hold(path, await fetch(copy.url(path), { cache: "no-cache" }));
  };
  await Promise.all(Array.from({ length: 4 }, holdOneByOne));   // the search is many small files
  await copy.setNote("search", BUILD.version);
}

/* A site that is kept follows the version this worker came with. */
async function renew() {
  const whole = await copy.whole();
  if (whole && whole.version !== BUILD.version && !isThrifty()) await copy.fill(await copy.list());
}

async function tidy() {
  const open = new Set((await clients.matchAll({ includeUncontrolled: true, type: "all" })).map(client => client.id));
  const inUse = [];
  for (const id of await copy.notes("from")) {
    if (open.has(id)) inUse.push(await copy.note(`from/${id}`));
    else await copy.setNote(`from/${id}`, null);
  }
  for (const id of sources.keys()) if (!open.has(id)) sources.delete(id);
  await copy.tidy(inUse);
}

function isThrifty() { return Boolean(navigator.connection?.saveData); }
function pause(time) { return new Promise(done => setTimeout(done, time)); }
async function quietly(work) { try { return await work(); } catch { return undefined; } }
