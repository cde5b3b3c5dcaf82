// Runs one script in a fresh Pyodide, as `python -B script` would, in the current folder.
//
//     node run.mjs --snapshot FILE      start Pyodide once and keep its memory, so that later starts are quick
//     node run.mjs --ask FILE CODE      print what the code prints
//     node run.mjs FILE SCRIPT [WHEEL …]    with these wheels unpacked
import fs from "node:fs";
import path from "node:path";
import { loadPyodide } from "pyodide";

const env = {
  HOME: "/home/example/work", TZ: "UTC", LANG: "C.UTF-8", COLUMNS: "80", NO_COLOR: "1", PYTHON_COLORS: "0",
  PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1", PYTHONNOUSERSITE: "1",
};
const write = bytes => {
  for (let at = 0; at < bytes.length;) at += fs.writeSync(1, bytes, at);
  return bytes.length;
};

const [first, second, ...rest] = process.argv.slice(2);
if (first === "--snapshot") {
  const pyodide = await loadPyodide({ _makeSnapshot: true, env });
  fs.writeFileSync(second, pyodide.makeMemorySnapshot());
  process.exit(0);
}

const asks = first === "--ask";
const pyodide = await loadPyodide({ _loadSnapshot: fs.readFileSync(asks ? second : first) });
for (const stream of ["setStdout", "setStderr"]) pyodide[stream]({ write, isatty: false });
pyodide.setStdin({ stdin: () => null });
if (asks) {
  pyodide.runPython(rest[0]);
  process.exit(0);
}

const folder = "/home/example/work";
pyodide.FS.mkdirTree(folder);
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: process.cwd() }, folder);
const globals = pyodide.toPy({});   // not those of the script
pyodide.runPython(fs.readFileSync(new URL("inside.py", import.meta.url), "utf8"), { globals });
if (rest.length) {
  const wheels = rest.map(file => `/tmp/${path.basename(file)}`);
  rest.forEach((file, index) => pyodide.FS.writeFile(wheels[index], fs.readFileSync(file)));
  globals.get("unpack")(pyodide.toPy(wheels));
}
const [status] = globals.get("run")(folder, second).toJs();
process.exit(status);
