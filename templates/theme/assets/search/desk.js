/* Takes the place of the engine's search worker. The page's bundle makes a Worker with the address of its
   own; this one answers the same four messages (0 set up, 1 ready, 2 query, 3 result) from our index. Where
   our scripts cannot be loaded, the engine's own worker is started after all. */
(function () {
  "use strict";
  const SET_UP = 0, READY = 1, QUERY = 2, RESULT = 3;
  const script = document.currentScript.src;
  const here = new URL(".", script).href;
  const isFolder = location.protocol === "file:";
  const NativeWorker = window.Worker;

  const load = name => new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = here + name;
    element.onload = done;
    element.onerror = () => failed(new Error(name));
    document.head.append(element);
  });

  async function wholeIndex() {
    try {
      if (!isFolder) return await (await fetch(here + "../../search/whole_index.json")).json();
      await load("../../search/whole_index.js");
      return __wholeIndex;
    } catch { return {}; }
  }

  class SearchWorker extends EventTarget {
    constructor(url) {
      super();
      this.url = url;
      this.last = "";
      this.setUp = new Promise(done => { this.isSetUp = done; });
      this.own = null;            // our worker, or the desk itself in a folder
      this.other = null;          // the engine's worker, if ours failed
      addEventListener("focusin", ({ target }) => {
        if (target.matches?.("[data-md-component=search-query]")) this.start();
      });
    }

    postMessage(message) {
      if (message.type === SET_UP) { this.isSetUp(message.data); this.emit({ type: READY }); }
      else if (message.type === QUERY) {
        this.last = String(message.data ?? "");
        if (this.other) this.askOther();
        else { if (this.last) this.start(); this.ask(); }
      }
    }

    terminate() { (this.own?.terminate || this.other?.terminate)?.call(this.own || this.other); }

    start() {
      if (this.own || this.starting) return;
      this.starting = true;
      (isFolder ? this.startHere() : this.startWorker()).catch(() => this.fallBack());
    }

    async startHere() {
      await load("engine.js");
      await Promise.all([load("answers.js"), load("names.js")]);
      this.desk = AtlasSearch.open(atlasIndex.names, true);
      this.ask();
      await load("text.js");
      this.desk.engine.addText(atlasIndex.text);
      this.ask();
    }

    startWorker() {
      return new Promise((done, failed) => {
        const worker = new NativeWorker(here + "worker.js");
        worker.onmessage = ({ data }) => {
          if (data.query === this.last) this.emit({ type: RESULT, data: data.result });
          done();
        };
        worker.onerror = event => { event.preventDefault(); worker.terminate(); this.own = null; failed(event); this.fallBack(); };
        this.own = worker;
        this.ask();
      });
    }

    ask() {
      if (!this.last) return this.emit({ type: RESULT, data: { items: [] } });
      if (this.desk) this.emit({ type: RESULT, data: this.desk.answer(this.last) });
      else if (this.own) this.own.postMessage({ query: this.last });
    }

    /* Without our scripts the engine's own search still answers. */
    async fallBack() {
      if (this.other) return;
      const worker = this.other = new NativeWorker(this.url);
      worker.onmessage = ({ data }) => {
        if (data.type !== READY) return this.emit(data);
        this.isReady = true;
        this.askOther();
      };
      const index = await wholeIndex();
      worker.postMessage({ type: SET_UP, data: { ...await this.setUp, ...index } });
    }

    askOther() {
      if (this.isReady) this.other.postMessage({ type: QUERY, data: this.last });
    }

    emit(data) {
      queueMicrotask(() => {
        const event = new MessageEvent("message", { data });
        if (typeof this.onmessage === "function") this.onmessage(event);
        this.dispatchEvent(event);
      });
    }
  }

  window.Worker = new Proxy(NativeWorker, {
    construct(target, [url, ...rest]) {
      // Zensical's dialog speaks of results in another way; it keeps its own search.
      const isOurs = document.querySelector("[data-md-component=search-query]");
      return isOurs && /workers\/search\.[0-9a-f]+\.min\.js/.test(String(url)) ? new SearchWorker(url) : new target(url, ...rest);
    }
  });
})();
