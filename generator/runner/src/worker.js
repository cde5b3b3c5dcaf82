/* Runs one script in a Python of its own, then is ended by the page. It is reached by one port alone.
   What it is told: {code, file, answers, wheels} once, then {answer} for each question; null ends the input.
   What it tells:   {ready}, {snapshot}, {text, kind}, {tooMuch}, {ask, again}, {done, status, line, files, seconds} */
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import { loadPyodide } from "pyodide/pyodide.mjs";
import inside from "pyodide-inside";
import console_ from "./console.py";
import { lines } from "./printing.js";
import { shutIn } from "./shut-in.js";

const FOLDER = "/home/example/work";
const ENVIRONMENT = {
  HOME: FOLDER, TZ: "UTC", LANG: "C.UTF-8", COLUMNS: "80", NO_COLOR: "1", PYTHON_COLORS: "0",
  PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1", PYTHONNOUSERSITE: "1",
};   // as generator/examples/pyodide/run.mjs has it
const NOWHERE = "file:///python/";   // every address that the loader asks for lies below it
const LIST = { info, packages: {} };   // of packages to load: none
const FILES = 50, FILE_BYTES = 8e6;

self.onmessage = async ({ data, ports }) => {
  self.onmessage = null;
  const port = ports[0];
  const tell = port.postMessage.bind(port);   // the port itself stays out of the script's reach
  try {
    let { snapshot } = data;
    if (!snapshot) {
      // It runs no script: while a memory can still be kept, much of what `js` has cannot be called.
      snapshot = (await load(data)).makeMemorySnapshot();
      tell({ snapshot });
    }
    const pyodide = await load({ ...data, snapshot });
    const order = new Promise(done => { port.onmessage = event => done(event.data); });
    tell({ ready: true });
    const { code, file, answers, wheels } = await order;
    const replies = answerer(port, tell, answers, data.canWait);
    shutIn();
    await run(pyodide, { code, file, wheels, tell, replies, canWait: data.canWait });
  } catch (error) { tell({ broken: String(error) }); }
};

async function load({ module, stdlib, snapshot }) {
  const { instantiateStreaming } = WebAssembly;
  const { fetch } = self;
  // The loader asks for two files by their addresses; they are here already.
  self.fetch = async address => new Response(String(address).endsWith(".zip") ? stdlib : null);
  WebAssembly.instantiateStreaming = async (_, imports) => ({ module, instance: await WebAssembly.instantiate(module, imports) });
  const options = { createPyodideModule, indexURL: NOWHERE, packageBaseUrl: NOWHERE, lockFileContents: LIST };
  options.env = { ...ENVIRONMENT };
  if (snapshot) options._loadSnapshot = snapshot; else options._makeSnapshot = true;
  try { return await loadPyodide(options); }
  finally { WebAssembly.instantiateStreaming = instantiateStreaming; self.fetch = fetch; }
}

/* What answers input(): those given before, then the reader. A browser that cannot wait within Python runs
   the script anew with one answer more. There is one question at a time, whatever a script does. */
function answerer(port, tell, given, canWait) {
  const waiting = [...given];
  let arrived = null, isAsking = false;
  port.onmessage = ({ data }) => { isAsking = false; arrived?.(data.answer); };
  return () => {
    if (waiting.length) {
      const answer = waiting.shift();
      tell({ text: `${answer ?? ""}\n`, kind: "typed" });
      return answer;
    }
    if (isAsking) throw new Error("a question waits for its answer");
    isAsking = true;
    tell({ ask: true, again: !canWait });
    if (!canWait) throw new Error("the script is started again");
    return new Promise(done => { arrived = done; });
  };
}

async function run(pyodide, { code, file, wheels, tell, replies, canWait }) {
  const { FS } = pyodide;
  const print = lines(tell);
  pyodide.setStdout({ write: print("out"), isatty: false });
  pyodide.setStderr({ write: print("error"), isatty: false });
  pyodide.setStdin({ stdin: () => null });
  FS.mkdirTree(FOLDER);
  FS.writeFile(`${FOLDER}/${file}`, code);
  const globals = pyodide.toPy({});   // not those of the script
  pyodide.runPython(inside, { globals });
  pyodide.runPython(console_, { globals });
  if (wheels.length) {
    for (const one of wheels) FS.writeFile(`/tmp/${one.file}`, new Uint8Array(one.bytes));
    globals.get("unpack")(pyodide.toPy(wheels.map(one => `/tmp/${one.file}`)));
  }
  globals.get("connect")(async () => await replies() ?? undefined, () => replies() ?? undefined, canWait);   // null would not be None
  const begin = performance.now();
  const start = globals.get("run");
  const outcome = canWait ? await start.callPromising(FOLDER, file) : start(FOLDER, file);
  const seconds = (performance.now() - begin) / 1000;
  const [status, line] = outcome.toJs();
  print.end();
  const files = written(FS, file);
  tell({ done: true, status, line, files, seconds }, files.filter(one => one.bytes).map(one => one.bytes.buffer));
}

/* What the script has left in its folder: [{name, size, bytes}], the bytes while they are few. */
function written(FS, script) {
  const found = [];
  let room = FILE_BYTES;
  const walk = folder => {
    for (const name of FS.readdir(folder).sort()) {
      const path = `${folder}/${name}`;
      if (name === "." || name === ".." || name === "__pycache__" || path === `${FOLDER}/${script}` || found.length >= FILES) continue;
      const { mode, size } = FS.lstat(path);
      if (FS.isDir(mode)) walk(path);
      else if (FS.isFile(mode)) {
        const fits = size <= room;
        if (fits) room -= size;
        found.push({ name: path.slice(FOLDER.length + 1), size, bytes: fits ? FS.readFile(path).slice() : null });
      }
    }
  };
  try { walk(FOLDER); } catch { /* a folder that the script has made unreadable */ }
  return found;
}
