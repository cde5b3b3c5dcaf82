/* Where the index is read from, piece by piece: over HTTP, or in a folder, where browsers refuse to fetch, as scripts.
   A store has one method: read(name) promises what stands in a piece. Each piece is loaded once. */
(function (scope) {
  "use strict";

  /* A piece is a script that calls atlasPiece with its name and what is in it. */
  const content = text => JSON.parse(text.slice(text.indexOf(",") + 1, text.lastIndexOf(")")));

  class Store {
    constructor(load) {
      this.load = load;
      this.pieces = new Map();
    }

    read(name) {
      if (!this.pieces.has(name)) {
        const loading = this.load(name);
        this.pieces.set(name, loading);
        loading.catch(() => this.pieces.delete(name));   // the next question tries again
      }
      return this.pieces.get(name);
    }
  }

  /* The head says which pieces there are, so an old one must not be taken for it. */
  const http = folder => new Store(async name => {
    const response = await fetch(`${folder}${name}.js`, name === "head" ? { cache: "no-cache" } : {});
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return content(await response.text());
  });

  const scripts = folder => {
    const arrived = new Map();
    scope.atlasPiece = (name, data) => arrived.set(name, data);
    return new Store(name => new Promise((done, failed) => {
      const element = document.createElement("script");
      element.src = `${folder}${name}.js`;
      element.onload = () => arrived.has(name) ? done(arrived.get(name)) : failed(new Error(name));
      element.onerror = () => failed(new Error(name));
      document.head.append(element);
    }));
  };

  /* `text` returns what stands in the file of a piece. */
  const files = text => new Store(async name => content(text(`${name}.js`)));

  scope.AtlasStore = { http, scripts, files };
})(typeof self !== "undefined" ? self : globalThis);
