/* Python in this page: loads it on the first run, keeps it in this browser, and gives every run a fresh one.
   A worker runs one script and is ended. The next one is started meanwhile, from the memory of one that has
   started before, so that it is ready when it is wanted. */
export const SITE = new URL("../../../", import.meta.url);
const FOLDER = new URL("assets/run/", SITE);
const STORES = `atlas:${SITE.pathname}:run:`;   // beside those of offline-copy.js
export const SECONDS = 60;   // of running, after which a run is ended; waiting for the reader does not count
const WHEELS = "wheels";   // the folder of packages, and the end of their store's name
const canWait = "Suspending" in WebAssembly && "promising" in WebAssembly;   // within Python, for an answer
const memoryName = `memory.gz?${encodeURIComponent(navigator.userAgent)}`;   // one browser's is not another's

/* What there is to load: {folder, python, bytes, files, wheels}. */
let list = null;
export function parts() {
  list ??= (async () => {
    const response = await fetch(new URL("parts.json", FOLDER));
    if (!response.ok) throw new Error("this copy of the site came without Python");
    return response.json();
  })();
  list.catch(() => { list = null; });
  return list;
}

/* A module that was bundled when the site was built, by name. */
export async function bundled(name) { return import(new URL(`${(await parts()).folder}/${name}`, FOLDER)); }

/* Files */

async function store(folder) {
  try { return await caches.open(STORES + folder); } catch { return null; }   // an insecure address, or storage is closed
}

/* Bytes of what is kept of this version, and whether that is all that is needed. */
export async function kept() {
  const { folder, files } = await parts();
  if (!self.caches || !await caches.has(STORES + folder)) return false;
  const place = await store(folder);
  const found = await Promise.all(Object.keys(files).map(name => place.match(address(folder, name))));
  return found.every(Boolean);
}

export async function forget() {
  for (const name of await caches.keys()) if (name.startsWith(STORES)) await caches.delete(name);
}

const address = (folder, name) => new URL(`${folder}/${name}`, FOLDER).href;

/* Files of a folder as buffers, by name, from `sizes`; kept in a store of their own if there can be one.
   report({done, total}) is called as they come from the network. */
async function arrived(folder, sizes, place, report, signal) {
  const names = Object.keys(sizes);
  const total = names.reduce((sum, name) => sum + sizes[name], 0);
  let done = 0;
  const one = async name => {
    const size = sizes[name], found = await place?.match(address(folder, name));
    if (found) { done += size; return found.arrayBuffer(); }
    report({ done, total });
    const response = await fetch(address(folder, name), { signal });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const pieces = [];
    let own = 0;
    for (let reader = response.body.getReader(), next; !(next = await reader.read()).done;) {
      pieces.push(next.value);
      const more = Math.min(next.value.length, size - own);   // a server may have packed it once more
      own += more;
      done += more;
      report({ done, total });
    }
    const whole = new Blob(pieces);
    await quietly(() => place?.put(address(folder, name), new Response(whole)));
    return whole.arrayBuffer();
  };
  const buffers = await Promise.all(names.map(one));
  return Object.fromEntries(names.map((name, index) => [name, buffers[index]]));
}

/* All files of Python as buffers, by name. */
export async function files(report = () => {}, signal = undefined) {
  const { folder, files: sizes } = await parts();
  const place = await store(folder);
  const found = await arrived(folder, sizes, place, report, signal);
  quietly(async () => {
    if (place && !await place.match(address(folder, "frame.htm"))) await place.add(address(folder, "frame.htm"));
    for (const name of await caches.keys())
      if (name.startsWith(STORES) && ![STORES + folder, STORES + WHEELS].includes(name)) await caches.delete(name);
  });
  return found;
}

/* Third-party packages */

/* What code imports, as far as its lines show: the first parts of the names. A line in a text may look like it. */
function imported(code) {
  const found = [];
  for (const [, from, list] of code.matchAll(/^[ \t]*(?:from[ \t]+(\w+)[\w.]*[ \t]+import\b|import[ \t]+(\w[^#;\n]*))/gm))
    found.push(...(from ? [from] : list.split(",").map(one => one.trim().split(/[.\s]/)[0])));
  return found;
}

/* The names of these packages, of what code imports, and of all that they need: those that are here, in order. */
async function needed(packages, code) {
  const { wheels = {} } = await parts();
  const modules = new Set(imported(code));
  const wanted = [...packages, ...Object.keys(wheels).filter(name => wheels[name].modules.some(one => modules.has(one)))];
  const found = new Set();
  for (let name; (name = wanted.pop()) !== undefined;)
    if (wheels[name] && !found.has(name)) { found.add(name); wanted.push(...wheels[name].needs ?? []); }
  return [...found].sort();
}

/* The bytes of these packages that have yet to come. */
async function missing(names) {
  const { wheels } = await parts();
  if (!names.length) return 0;
  const place = await store(WHEELS);
  const sizes = names.map(async name => await place?.match(address(WHEELS, wheels[name].file)) ? 0 : wheels[name].bytes);
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
}

/* These packages as [{file, bytes}]. */
async function packed(names, report, signal) {
  if (!names.length) return [];
  const { wheels } = await parts();
  const place = await store(WHEELS);
  const found = await arrived(WHEELS, Object.fromEntries(names.map(name => [wheels[name].file, wheels[name].bytes])), place, report, signal);
  quietly(async () => {   // those of another version go
    const own = new Set(Object.values(wheels).map(one => address(WHEELS, one.file)));
    for (const { url } of await place?.keys() ?? []) if (!own.has(url)) await place.delete(url);
  });
  return Object.entries(found).map(([file, bytes]) => ({ file, bytes }));
}

async function unpacked(buffer) {
  const [first, second] = new Uint8Array(buffer, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return buffer;   // a server may have unpacked it on the way
  return new Response(new Blob([buffer]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

function inBase64(buffer) {
  let text = "";
  const bytes = new Uint8Array(buffer);
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/* Workers */

let frame = null, spare = null, number = 0, remembered = false;
const broken = new Map();   // id of a worker -> what hears that it failed

addEventListener("message", ({ source, data }) => {
  if (frame && source === frame.window) broken.get(data.failed)?.(data.reason);
});

async function open(report, signal) {
  const { folder } = await parts();
  const place = await store(folder);
  const [found, memory] = await Promise.all([files(report, signal), place?.match(address(folder, memoryName))]);
  const [worker, python, snapshot] = await Promise.all([
    unpacked(found["worker.js.gz"]), unpacked(found["python.wasm.gz"]), memory?.arrayBuffer().then(unpacked),
  ]);
  const element = document.createElement("iframe");
  element.hidden = true;
  element.title = "Python";
  element.src = address(folder, "frame.htm");
  const loaded = new Promise(done => { element.onload = done; });
  document.body.append(element);
  await loaded;
  const tell = (duty, data, transfer = []) => element.contentWindow.postMessage({ duty, ...data }, location.origin, transfer);
  tell("take", { script: inBase64(worker), python, stdlib: found["stdlib.zip"] }, [python, found["stdlib.zip"]]);
  if (snapshot) tell("remember", { snapshot: new Uint8Array(snapshot) }, [snapshot]);
  remembered = Boolean(snapshot);
  frame = { window: element.contentWindow, element, tell, place, folder };
}

let opening = null, stopping = null;
function opened(report, signal) {
  if (opening && !stopping?.aborted) return opening;
  stopping = signal;
  const mine = opening = open(report, signal).then(() => { stopping = null; });
  mine.catch(() => { if (opening === mine) opening = null; });
  return mine;
}

/* A worker with a Python that has started: {port, end}. */
async function start() {
  const id = ++number;
  const { port1: port, port2 } = new MessageChannel();
  const end = () => { broken.delete(id); port.onmessage = null; port.close(); frame.tell("end", { id }); };
  const ready = new Promise((done, fail) => {
    broken.set(id, reason => fail(new Error(reason)));
    port.onmessage = ({ data }) => {
      if (data.snapshot) remember(data.snapshot);
      if (data.ready) done();
      if (data.broken) fail(new Error(data.broken));
    };
  });
  frame.tell("start", { id, canWait }, [port2]);
  try { await ready; } catch (error) { end(); throw error; }
  return { id, port, end };
}

let unsaved = null;
function remember(snapshot) {
  if (!remembered) { unsaved = snapshot.slice(); remembered = true; }
  frame.tell("remember", { snapshot }, [snapshot.buffer]);
}

/* Written once nobody waits; half a second of work. */
function save() {
  const bytes = unsaved;
  unsaved = null;
  if (!bytes || !frame.place) return;
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  quietly(async () => frame.place.put(address(frame.folder, memoryName), new Response(await new Response(packed).blob())));
}

function prepare() {
  spare ??= start();
  spare.catch(() => { spare = null; });
  return spare;
}

async function taken() {
  let worker;
  try { worker = await prepare(); }
  catch (error) {
    if (!remembered) throw error;
    // A memory that this browser cannot start from, after an update perhaps.
    remembered = false;
    frame.tell("remember", { snapshot: null });
    await quietly(() => frame.place?.delete(address(frame.folder, memoryName)));
    worker = await prepare();
  }
  spare = null;
  return worker;
}

/* Get everything ready, where that loads nothing. */
export async function warm() {
  if (!await quietly(kept)) return;
  await quietly(async () => { await opened(); await prepare(); });
}

/* Runs */

let current = null;

/* End what runs. */
export function stop() { current?.end({ ended: "stopped" }); }

/* Run a script; return what came of it: {status, line, files, seconds}, or {ended, reason} if it was ended before
   it was over. It is given the packages that are named, and if `imports`, those that the code imports. `on` hears
   of loading({done, total, packages, isFirst}), starting(), running(), text(text, kind), and ask() returns a promise
   of what the reader types. */
export function run({ code, file, packages = [], imports = false, limit = SECONDS }, on) {
  stop();
  return new Promise(resolve => {
    const halt = new AbortController();
    let worker = null, clock = 0, isOver = false;
    const turn = current = {
      end(outcome) {
        if (isOver) return;
        isOver = true;
        clearTimeout(clock);
        halt.abort();
        worker?.end();
        if (current === turn) current = null;
        resolve(outcome);
        if (frame) setTimeout(() => { if (!current) { prepare(); save(); } }, 0);
      },
    };
    const answers = [];
    const wind = seconds => { clearTimeout(clock); clock = setTimeout(() => turn.end({ ended: "time", reason: limit }), seconds * 1000); };
    const go = async () => {
      const names = await needed(packages, imports ? code : "");
      const more = await missing(names);
      const told = more ? names : [];
      let before = 0;   // bytes of Python that had to come
      await opened(({ done, total }) => {
        before = total;
        on.loading({ done, total: total + more, packages: told, isFirst: true });
      }, halt.signal);
      const wheels = await packed(names, ({ done, total }) => {
        const isKept = total - more;   // of the packages
        on.loading({ done: before + Math.max(0, done - isKept), total: before + more, packages: told, isFirst: before > 0 });
      }, halt.signal);
      if (isOver) return;
      on.starting();
      const fresh = await taken();
      if (isOver) { fresh.end(); return; }
      worker = fresh;
      broken.set(worker.id, reason => turn.end({ ended: "broken", reason }));
      worker.port.onmessage = async ({ data }) => {
        if (isOver) return;
        if (typeof data.text === "string") on.text(data.text, data.kind);
        else if (data.tooMuch) turn.end({ ended: "output", reason: data.tooMuch });
        else if (data.broken) turn.end({ ended: "broken", reason: data.broken });
        else if ("ask" in data) {
          clearTimeout(clock);
          if (data.again) { worker.end(); worker = null; }   // at once: it goes on to fail, of which nothing is to be heard
          const answer = await on.ask();
          if (isOver) return;
          if (data.again) { answers.push(answer); on.again(); await go(); return; }
          on.text(`${answer ?? ""}\n`, "typed");
          wind(limit);
          worker.port.postMessage({ answer });
        } else if (data.done) turn.end({ status: data.status, line: data.line, files: data.files, seconds: data.seconds });
      };
      on.running();
      wind(limit);
      worker.port.postMessage({ code, file, answers, wheels }, wheels.map(one => one.bytes));
    };
    go().catch(error => turn.end({ ended: "broken", reason: error.message || String(error) }));
  });
}

async function quietly(work) { try { return await work(); } catch { return undefined; } }
