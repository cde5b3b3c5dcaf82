/* Names: where what is typed leads when it is the name of a page, or of something on one. */
(function (scope) {
  "use strict";
  const KINDS = {
    f: "function", c: "class", e: "exception", d: "constant", t: "type", o: "module", m: "method", p: "attribute"
  };
  const PLACE = /^(\d+)([a-z])(\d)(.*)$/i;

  /* What a name is looked up by, as in generator/search/names.py. */
  function key(name) {
    const bare = name.replace(/^_+/, "");
    return "_".repeat(Math.min(2, name.length - bare.length)) + bare.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  }

  /* "42f3Path.exists": the page, what it is, how often it is used, and its path on the page. */
  function place(packed) {
    const [, page, letter, rank, path] = PLACE.exec(packed);
    const lower = letter.toLowerCase();
    return {
      page: Number(page), letter: lower, rank: Number(rank), path,
      isPage: "nasl".includes(lower), isDocumented: letter === lower, kind: KINDS[lower]
    };
  }

  class Names {
    constructor(table, former) {
      this.table = table;
      this.former = former;
    }

    /* All places of a name, as the index has them: the likeliest first. */
    async places(name) {
      const own = key(name);
      const found = own ? await this.table.get(own) : "";
      return found ? found.split(" ").map(place) : [];
    }

    /* What a name that Python or a package no longer has has become: {page, anchor, name, now, of, since}. Where it stands behind a variable,
       its last part says it: d.has_key. */
    async gone(name, isOnAnything) {
      const last = "." + key(name.slice(name.lastIndexOf(".") + 1));
      const found = await this.former.get(key(name)) || isOnAnything && await this.former.get(last);
      if (!found) return null;
      const [target, was, ...now] = found.split(" ");
      const [page, anchor] = target.split("#");
      // Of a package, and since which release: ~numpy~1.24.
      const [, of = "", since = ""] = now[0]?.startsWith("~") ? now.shift().split("~") : [];
      return { page: Number(page), anchor, name: was, now: now.join(" "), of, since };
    }

    /* Places of a name as written: whole, after its module, after its class. Each with how well it fits, 0 to 1. */
    async find(written) {
      const parts = written.split(".").filter(Boolean);
      const whole = (await this.places(written)).filter(one => one.isPage || parts.length === 1);
      const found = whole.map(one => ({ ...one, fit: one.path === written ? 1 : .99 }));
      if (parts.length < 2) return found;
      const last = await this.places(parts[parts.length - 1]);
      for (let i = parts.length - 1; i > 0; i--) {
        const path = parts.slice(i).join(".").toLowerCase();
        const heads = new Map((await this.places(parts.slice(0, i).join("."))).filter(one => one.isPage).map(one => [one.page, one.letter]));
        for (const one of last) if (!one.isPage && heads.has(one.page) && one.path.toLowerCase() === path)
          found.push({ ...one, fit: heads.get(one.page) === "l" ? .94 : .98 });
      }
      // A method after its class alone; `queue.put` is one of the classes in `queue` rather than in another module.
      const lower = "." + parts.join(".").toLowerCase(), near = new Set((await this.places(parts[0])).filter(one => one.isPage).map(one => one.page));
      for (const one of last) if (!one.isPage && ("." + one.path.toLowerCase()).endsWith(lower)
        && !found.some(other => other.page === one.page && other.path === one.path)) found.push({ ...one, fit: near.has(one.page) ? .97 : .94 });
      // A module whose names are not known, or a name that it does not have.
      if (found.length === whole.length) for (let i = parts.length - 1; i > 0 && found.length === whole.length; i--)
        for (const one of await this.places(parts.slice(0, i).join("."))) if (one.isPage && one.letter !== "l") found.push({ ...one, fit: .9, isOwner: true });
      return found;
    }
  }

  scope.AtlasNames = { Names, KINDS, key };
})(typeof self !== "undefined" ? self : globalThis);
