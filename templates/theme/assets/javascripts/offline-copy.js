/* What the browser keeps of this site, in caches named after the site's address, so that two sites of one
   origin do not meet. Read by the service worker and by the pages that show it.
     visited          pages, and what they needed, as they were last seen
     shell:<version>  the offline page and what it needs
     kept:<version>   the whole site in one version, if the reader asked for it
     state            small notes: which version is whole, which page came from where */
(function (scope) {
  "use strict";
  const LIST = "offline.json";
  const AT_ONCE = 6;

  scope.AtlasCopy = class {
    constructor(root) {
      this.root = new URL(".", root).href;
      this.prefix = `atlas:${new URL(root).pathname}:`;
    }

    /* The address below the root, the same for a folder and its index; null outside the site. */
    path(address) {
      const url = new URL(address, this.root);
      const whole = url.origin + url.pathname;
      return whole.startsWith(this.root) ? whole.slice(this.root.length).replace(/(^|\/)index\.html$/, "$1") : null;
    }

    url(path) { return this.root + path; }
    open(store) { return caches.open(this.prefix + store); }
    drop(store) { return caches.delete(this.prefix + store); }

    async stores(kind) {
      const names = await caches.keys();
      return names.filter(name => name.startsWith(this.prefix + kind)).map(name => name.slice(this.prefix.length));
    }

    async keys(store) {
      if (!await caches.has(this.prefix + store)) return [];   // opening would make it
      return (await (await this.open(store)).keys()).map(request => request.url);
    }

    async find(store, path) {
      if (!await caches.has(this.prefix + store)) return undefined;
      return (await this.open(store)).match(this.url(path), { ignoreVary: true });
    }

    /* Notes */
    async note(name) {
      const found = await this.find("state", `~/${name}`);
      return found ? found.json() : null;
    }

    async setNote(name, value) {
      const notes = await this.open("state");
      const key = this.url(`~/${name}`);
      if (value === null) await notes.delete(key); else await notes.put(key, json(value));
    }

    async notes(folder) {
      const start = this.url(`~/${folder}/`);
      return (await this.keys("state")).filter(key => key.startsWith(start)).map(key => key.slice(start.length));
    }

    /* The whole copy: {version, bytes, count}, or null. */
    async whole() {
      const whole = await this.note("whole");
      return whole && await caches.has(`${this.prefix}kept:${whole.version}`) ? whole : null;
    }

    /* What there is to keep, as the server has it now. */
    async list() {
      const response = await fetch(this.url(LIST), { cache: "no-store" });
      if (!response.ok) throw new Error(`${LIST}: ${response.status}`);
      return response.json();
    }

    /* How much of a list is already there, and what must be loaded: {missing, bytes, files, load}. */
    async plan(list) {
      const there = new Set(await this.keys(`kept:${list.version}`));
      const before = await this.before(list.version);
      const plan = { missing: [], files: 0, bytes: 0, load: 0 };
      for (const [file, [hash, size]] of Object.entries(list.files)) {
        const path = this.path(this.url(file));
        if (there.has(this.url(path))) { plan.files++; plan.bytes += size; continue; }
        const source = before.find(one => one.files[file]?.[0] === hash);
        if (!source) plan.load += size;
        plan.missing.push({ path, hash, size, source: source?.store });
      }
      return plan;
    }

    async before(version) {
      const found = [];
      for (const store of await this.stores("kept:")) {
        if (store === `kept:${version}`) continue;
        const list = await this.find(store, LIST);
        if (list) found.push({ store: await this.open(store), files: (await list.json()).files });
      }
      return found;
    }

    /* Make the copy of this version whole. What is there already is not loaded again; until the last file has
       come, the copy that was whole before stays the one that is read. */
    fill(list, report = () => {}, signal = undefined) {
      return this.alone(async () => {
        await this.setNote("filling", list.version);
        const plan = await this.plan(list);
        const store = await this.open(`kept:${list.version}`);
        await store.put(this.url(LIST), json(list));
        let { files, bytes } = plan, failure = null;
        report({ files, bytes });
        const carry = async () => {
          while (plan.missing.length && !failure) {
            const item = plan.missing.shift();
            try {
              signal?.throwIfAborted();
              const body = await item.source?.match(this.url(item.path), { ignoreVary: true }) || await this.load(item, signal);
              await store.put(this.url(item.path), body);
              report({ files: ++files, bytes: bytes += item.size });
            } catch (error) { failure ||= error; }
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, carry));
        if (failure) throw failure;
        await this.setNote("whole", { version: list.version, bytes, count: files });
        await this.setNote("filling", null);
      });
    }

    /* One file, checked: a server that changes meanwhile must not give half of each version. */
    async load({ path, hash }, signal) {
      const response = await fetch(this.url(path), { cache: "no-store", signal });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      const body = await response.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
      const found = Array.from(digest, byte => byte.toString(16).padStart(2, "0")).join("");
      if (!found.startsWith(hash)) throw Object.assign(new Error(`${path} is of another version`), { name: "VersionError" });
      return new Response(body, { headers: { "Content-Type": response.headers.get("Content-Type") || "" } });
    }

    async remove() {
      await this.setNote("whole", null);
      await this.setNote("filling", null);
      for (const store of await this.stores("kept:")) await this.drop(store);
    }

    /* Old copies go, but for those that an open page still reads, and one being filled. */
    async tidy(inUse) {
      const keep = new Set([...inUse, `kept:${(await this.whole())?.version}`, `kept:${await this.note("filling")}`]);
      for (const store of await this.stores("kept:")) if (!keep.has(store)) await this.drop(store);
    }

    alone(work) {
      return navigator.locks ? navigator.locks.request(`${this.prefix}fill`, work) : work();
    }
  };

  const json = value => new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });
})(self);
