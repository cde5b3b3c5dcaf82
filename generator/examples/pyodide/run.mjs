// Runs one script in a fresh Pyodide, as `python -B script` would, in the current folder.
//
//     node run.mjs --snapshot FILE      start Pyodide once and keep its memory, so that later starts are quick
//     node run.mjs --ask FILE CODE      print what the code prints
//     node run.mjs FILE SCRIPT
import fs from "node:fs";
import { loadPyodide } from "pyodide";

const env = {
  HOME: "/home/example/work", TZ: "UTC", LANG: "C.UTF-8", COLUMNS: "80", NO_COLOR: "1", PYTHON_COLORS: "0",
  PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1", PYTHONNOUSERSITE: "1",
};
const write = bytes => {
  for (let at = 0; at < bytes.length;) at += fs.writeSync(1, bytes, at);
  return bytes.length;
};

const [first, second, code] = process.argv.slice(2);
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
  pyodide.runPython(code);
  process.exit(0);
}

const folder = "/home/example/work";
pyodide.FS.mkdirTree(folder);
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: process.cwd() }, folder);
const status = pyodide.runPython(`
def run(folder, script):
    import os, sys, traceback
    main = sys.modules["__main__"].__dict__
    os.chdir(folder)
    sys.argv = [script]
    sys.path[:] = [folder, *(entry for entry in dict.fromkeys(sys.path) if entry not in ("", folder))]
    main.update(__name__="__main__", __file__=os.path.join(folder, script), __builtins__=__builtins__)
    for name in ("run", "_"):
        main.pop(name, None)
    status = 0
    try:
        with open(script, encoding="utf-8") as file:
            exec(compile(file.read(), main["__file__"], "exec"), main)
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else int(error.code is not None)
        if error.code is not None and not isinstance(error.code, int):
            print(error.code, file=sys.stderr)
    except BaseException as error:
        traceback.print_exception(error.with_traceback(error.__traceback__.tb_next))
        status = 1
    import atexit
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    return status
run(${JSON.stringify(folder)}, ${JSON.stringify(second)})
`);
process.exit(status);
