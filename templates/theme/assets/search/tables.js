/* Tables in pieces: rows in the order of their keys, of which only those pieces are read that are asked for. */
(function (scope) {
  "use strict";
  const DIGITS = 10;          // of a file's name, as in generator/search/shards.py
  const LAST_KEY = "\uffff";
  const MANY = 3;             // pieces read for one range at most

  /* How many of some rising values are not above the one looked for. */
  function upTo(values, wanted) {
    let low = 0, high = values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle] <= wanted) low = middle + 1; else high = middle;
    }
    return low;
  }

  class Table {
    /* The directory of a table that few questions need is a piece as well, and known by the name of that. */
    constructor(store, directory) {
      this.store = store;
      this.directory = directory;
      this.parsed = new Map();   // file -> rows
      if (typeof directory !== "string") this.open(directory);
    }

    open({ starts, files }) {
      this.starts = files ? starts.split("\n") : [];
      this.files = files;
    }

    async opened() { if (!this.starts) this.open(await this.store.read(this.directory)); }

    place(key) { return Math.max(0, upTo(this.starts, key) - 1); }

    async piece(place) {
      if (place >= this.starts.length) return new Map();
      const file = this.files.slice(place * DIGITS, (place + 1) * DIGITS);
      if (!this.parsed.has(file)) {
        const rows = new Map();
        for (const line of (await this.store.read(file)).split("\n")) {
          const end = line.indexOf(" ");
          const key = line.slice(0, end);
          if (!rows.has(key)) rows.set(key, line.slice(end + 1));
        }
        this.parsed.set(file, rows);
      }
      return this.parsed.get(file);
    }

    /* What stands in the row with this key, if there is one. */
    async get(key) {
      await this.opened();
      return (await this.piece(this.place(key))).get(key);
    }

    /* All rows whose keys begin with this: of very many those nearest to `near`. */
    async beginning(prefix, near = prefix) {
      await this.opened();
      let first = this.place(prefix), last = this.place(prefix + LAST_KEY);
      if (last - first >= MANY) {
        const middle = this.place(near);
        first = Math.max(first, middle - (MANY >> 1));
        last = Math.min(last, first + MANY - 1);
      }
      const pieces = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => this.piece(first + i)));
      return pieces.flatMap(rows => [...rows].filter(([key]) => key.startsWith(prefix)));
    }
  }

  /* A list in pieces. */
  class List {
    constructor(store, { starts, files }) {
      this.store = store;
      this.starts = files ? starts.split("\n").map(Number) : [];
      this.files = files;
    }

    async get(index) {
      const place = upTo(this.starts, index) - 1;
      const piece = await this.store.read(this.files.slice(place * DIGITS, (place + 1) * DIGITS));
      return piece[index - this.starts[place]];
    }
  }

  scope.AtlasTables = { Table, List };
})(typeof self !== "undefined" ? self : globalThis);
