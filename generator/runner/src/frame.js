/* Starts and ends the workers in which Python runs, for the page around this one. It passes on what it is
   given and looks at nothing of it; why it stands apart is told in generator/runner/frame.py. */
(() => {
  "use strict";
  const workers = new Map();   // id -> worker
  let address = "", module = null, library = null, memory = null;

  const tell = data => parent.postMessage(data, location.origin);

  const DUTIES = {
    /* The files, once: the worker's script in Base64, and two buffers. */
    async take({ script, python, stdlib }) {
      address = `data:text/javascript;charset=utf-8;base64,${script}`;
      library = stdlib;
      module = await WebAssembly.compile(python);
    },
    /* The memory of a Python that has started, so that the next one starts from there. */
    remember({ snapshot }) { memory = snapshot; },
    async start({ id, canWait }, port) {
      const worker = new Worker(address, { type: "module" });
      worker.onerror = event => { event.preventDefault(); tell({ failed: id, reason: event.message || "the worker did not start" }); };
      workers.set(id, worker);
      worker.postMessage({ module, stdlib: library, snapshot: memory, canWait }, [port]);
    },
    end({ id }) { workers.get(id)?.terminate(); workers.delete(id); },
  };

  let before = Promise.resolve();   // duties are done in their order
  addEventListener("message", ({ source, origin, data, ports }) => {
    if (source !== parent || origin !== location.origin || !Object.hasOwn(DUTIES, data.duty)) return;
    if (data.duty === "end") { DUTIES.end(data); return; }   // at once
    before = before.then(() => DUTIES[data.duty](data, ports[0])).catch(error => tell({ failed: data.id ?? 0, reason: String(error) }));
  });
})();
