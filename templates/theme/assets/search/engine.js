/* Finds answers in the prebuilt index: names at once, words when the second part is there.
   Runs in a worker, in a page opened from a folder, and in Node; touches neither DOM nor network. */
(function (scope) {
  "use strict";

  const KINDS = { m: "module", b: "built-in", c: "concept", k: "category" };
  const LETTERS = {
    f: "function", c: "class", e: "exception", d: "constant", t: "type", o: "module", m: "method", p: "attribute"
  };
  const CALLABLE = new Set(["function", "class", "exception", "method"]);
  /* Found by measuring; see CONTRIBUTING, "Search". */
  const WEIGHTS = {
    asked: .93, name: .31, summary: .46, situation: .82, body: .33, sentence: .65, pitfall: .45,   // a match in such a line
    missing: .33,       // what the question has and the line has not
    surplus: .28,       // what the line has and the question has not
    line: .78,           // the best line, against the evidence from all of the page
    page: 1.4,           // evidence from elsewhere on the page
    matched: .3,       // for questions of which only some words are found
    symbol: 1.25,        // a symbol's sentence, against a task
    rank: .014,         // widely used modules
    named: .14,         // the question names the module
    code: .16,           // the question names one of its symbols
    synonym: .57,
    shelf: 3          // a category, when the question asks for several modules
  };
  const FIELD_NAMES = { a: "asked", x: "name", u: "summary", s: "situation", b: "body", d: "sentence", p: "pitfall" };
  const MORE_HITS = [.05, .03, .02];   // what a page's further hits add
  const MANY = 4000;      // answers to weigh; only a far larger catalogue has as many for one word
  const PAGES_SHOWN = 10, PER_PAGE = 3;   // the dialog draws ten at once; more would wait for the next frame
  const LEAST = .4;       // of the best score; what is weaker only distracts
  /* What people paste around the name they mean. */
  const WANTED = [
    /^(?:python3? -m |%|!)?pip3? install ([\w.-]+)$/i, /^(?:import|from) ([\w.]+)(?: as \w+| import .*)?$/,
    /No module named '?"?([\w.]+)/, /cannot import name '?"?([\w.]+)/, /^(?:what is|how to install|docs? for) ([\w.-]+)\??$/i
  ];
  const SHELF = /\b(?:modules|libraries|tools|overview|alternatives)\b/i;
  const WORD = /[^\W_]+(?:[._+#-]?[^\W_]+)*[+#]*|_+\w+/gu;
  const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

  // ------------------------------------------------------------------ names
  class Names {
    constructor(data) {
      this.pages = data.pages;
      this.stop = new Set(data.stop.split(" "));
      this.all = [];            // {name, lower, page, symbol}
      this.exact = new Map();   // lower -> entries
      data.pages.forEach((page, index) => {
        this.add(page[2], index, null, 0);
        if (page[3] !== page[2]) this.add(page[3], index, null, 1);
      });
      for (const [alias, index] of Object.entries(data.aliases)) this.add(alias, index, null, 1);
      this.tops = [];           // page -> its own symbols, without members
      this.known = new Set();   // pages whose names are all known
      data.symbols.forEach((packed, index) => { if (packed) { this.known.add(index); this.unpack(packed, index); } });
      data.heads.forEach((packed, index) => {
        const heads = packed.split(",");
        const callable = (this.tops[index] || []).filter(one => one.documented && CALLABLE.has(one.kind));
        callable.forEach((one, i) => { one.head = `(${heads[i].replace(/ /g, ", ")})`; });
      });
    }

    add(name, page, symbol, other) {
      const entry = { name, lower: name.toLowerCase(), page, symbol, other };
      this.all.push(entry);
      const found = this.exact.get(entry.lower);
      if (found) found.push(entry); else this.exact.set(entry.lower, [entry]);
    }

    /* ":f first second :c Thing(:m run :p name)" */
    unpack(packed, page) {
      const [kind, , title] = this.pages[page];
      const prefix = kind === "b" ? title + "." : "";
      const owners = [], letters = [];
      const tops = this.tops[page] = [];
      let letter;
      for (const piece of packed.match(/[^\s()]+\(?|\)/g) || []) {
        if (piece === ")") { owners.pop(); letter = letters.pop(); continue; }
        if (piece[0] === ":") { letter = piece[1]; continue; }
        const opens = piece.endsWith("("), own = opens ? piece.slice(0, -1) : piece;
        const path = owners.concat(own).join(".");
        const symbol = {
          path, own, kind: LETTERS[letter.toLowerCase()], documented: letter === letter.toLowerCase(),
          full: kind === "b" ? prefix + path : title + "." + path
        };
        this.add(own, page, symbol, 0);
        if (!owners.length) tops.push(symbol);
        if (opens) { owners.push(own); letters.push(letter); }
      }
    }

    rank(entry) {
      const page = this.pages[entry.page];
      let rank = page[6];
      if (entry.symbol) {
        rank += entry.symbol.documented ? 12 : 0;
        rank += { method: 0, attribute: -2, constant: 1 }[entry.symbol.kind] ?? 4;
        rank -= page[2].split(".").length - 1;
      } else rank += entry.other ? 20 : 40;
      return rank;
    }

    /* Entries for a name as typed: the whole, "Class.method", "module.name" or a bare name. */
    find(query) {
      const lower = query.toLowerCase().replace(/\(\)?$/, "").replace(/^import /, "");
      const hits = [];
      for (const entry of this.exact.get(lower) || [])
        hits.push([entry, (entry.name === query ? 1000 : 990) - (entry.symbol && !entry.symbol.documented ? 380 : 0)]);
      if (lower.includes(".")) {
        const last = lower.slice(lower.lastIndexOf(".") + 1);
        for (const entry of this.exact.get(last) || []) {
          if (!entry.symbol) continue;
          const full = entry.symbol.full.toLowerCase(), path = entry.symbol.path.toLowerCase();
          if (full === lower) hits.push([entry, 1000]);
          else if (path === lower || full.endsWith("." + lower))
            hits.push([entry, ("." + entry.symbol.full).endsWith("." + query) ? 988 : 985]);
        }
        // A name of a module whose names are not known: "pd.merge" leads to pandas.
        for (let head = lower; !hits.length && head.includes(".");) {
          head = head.slice(0, head.lastIndexOf("."));
          for (const entry of this.exact.get(head) || [])
            if (!entry.symbol && !this.known.has(entry.page)) hits.push([entry, 940]);
        }
      }
      return hits.map(([entry, score]) => ({ entry, score: score + this.rank(entry) / 10 }));
    }

    /* Every distinct name once, with its length and letters, made ready when first needed. */
    keys() {
      if (!this.distinct) {
        const names = [...this.exact.keys()];
        this.distinct = { names, lengths: Uint16Array.from(names, name => name.length), letters: Int32Array.from(names, mask) };
      }
      return this.distinct;
    }

    /* How near a dotted query is to the end of the full name; 0 if it is not. */
    nearPath(entry, lower, dots, allowed) {
      const whole = (entry.symbol ? entry.symbol.full : entry.name).toLowerCase();
      const path = whole.split(".").slice(-dots - 1).join(".");
      if (Math.abs(path.length - lower.length) > allowed) return 0;
      const distance = edits(lower, path, allowed);
      return distance <= allowed ? 900 - 60 * distance : 0;
    }

    /* Names that begin with, contain, or nearly are what was typed. */
    near(query, wanted) {
      const lower = query.toLowerCase().replace(/[\s_-]+/g, "");
      const bare = lower.slice(lower.lastIndexOf(".") + 1);
      if (bare.length < 2) return [];
      const allowed = bare.length < 4 ? 1 : bare.length < 9 ? 2 : 3;
      const dots = lower.split(".").length - 1;
      const letters = mask(bare);
      const hits = [];
      const keys = this.keys();
      for (let i = 0; i < keys.names.length; i++) {
        // Cheap tests first: what has other letters or another length cannot be near.
        const holds = !dots && !(letters & ~keys.letters[i]);
        const resembles = Math.abs(keys.lengths[i] - bare.length) <= allowed && bits(keys.letters[i] ^ letters) <= 2 * allowed;
        if (!holds && !resembles) continue;
        const name = keys.names[i];
        let score = 0;
        if (holds && name.replace(/[_-]/g, "") === lower) score = 960;
        else if (holds && name.startsWith(lower)) score = 700 - Math.min(60, 4 * (name.length - lower.length));
        else if (resembles) {
          const distance = edits(bare, name, allowed);
          if (distance <= allowed) score = 760 - 130 * distance - (name[0] === bare[0] ? 0 : 40);
        }
        if (!score && holds && lower.length > 3 && name.includes(lower)) score = 420 - Math.min(80, 3 * (name.length - lower.length));
        if (score) for (const entry of this.exact.get(name)) {
          const own = dots ? this.nearPath(entry, lower, dots, allowed) : score;
          if (own) hits.push({ entry, score: own + this.rank(entry) / 2 });
        }
      }
      hits.sort((a, b) => b.score - a.score);
      return hits.slice(0, wanted);
    }
  }

  /* Put a hit into its place among the best of a page. */
  function insert(hits, hit) {
    let i = hits.length;
    while (i && hits[i - 1].score < hit.score) i--;
    hits.splice(i, 0, hit);
    if (hits.length > 1 + MORE_HITS.length) hits.pop();
  }

  /* The letters a name has, as bits: names whose letters differ much need no closer look. */
  function mask(name) {
    let found = 0;
    for (let i = 0; i < name.length; i++) found |= 1 << (name.charCodeAt(i) & 31);
    return found;
  }

  function bits(value) {
    let count = 0;
    for (; value; value &= value - 1) count++;
    return count;
  }

  /* Damerau-Levenshtein distance (neighbours swapped count once), at most `most`; more is most + 1.
     The three rows it needs are made once: it is asked thousands of times for each key pressed. */
  const rows = [0, 1, 2].map(() => new Uint8Array(256));
  function edits(a, b, most) {
    let [before, last, row] = rows;
    const width = Math.min(b.length, 255), height = Math.min(a.length, 255);
    for (let j = 0; j <= width; j++) last[j] = j;
    for (let i = 1; i <= height; i++) {
      const letter = a.charCodeAt(i - 1), earlier = i > 1 ? a.charCodeAt(i - 2) : -1;
      let least = row[0] = i, previous = -1;
      for (let j = 1; j <= width; j++) {
        const other = b.charCodeAt(j - 1);
        let value = last[j - 1] + (letter === other ? 0 : 1);
        if (last[j] < value) value = last[j] + 1;
        if (row[j - 1] < value) value = row[j - 1] + 1;
        if (j > 1 && letter === previous && earlier === other && before[j - 2] < value) value = before[j - 2] + 1;
        row[j] = value;
        if (value < least) least = value;
        previous = other;
      }
      if (least > most) return most + 1;
      [before, last, row] = [last, row, before];
    }
    return last[width];
  }

  // ------------------------------------------------------------------ words
  const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(one => !/["\\]/.test(one));
  const DIGIT = new Map(ALPHABET.map((letter, index) => [letter, index]));
  const LAST = 72, MORE = ALPHABET.length - LAST;   // as in generator/search/pack.py

  /* Rising numbers, packed as differences. */
  function rising(packed) {
    const found = [];
    let at = 0, value = 0, scale = 1;
    for (const letter of packed) {
      const digit = DIGIT.get(letter);
      if (digit >= LAST) { value += scale * digit; scale *= MORE; continue; }
      found.push(at += value + scale * digit);
      value = 0;
      scale = 1;
    }
    return found;
  }

  /* Answers as [page, anchor, title, letters of the lines, symbol]: those of the catalogue, then the symbols. */
  function documents(data, names) {
    const { pages, anchors, titles, fields } = data.docs;
    const columns = [anchors.split(" "), titles.split("\n"), fields.split(" ")];
    const docs = rising(pages).map((page, i) => [page, ...columns.map(column => column[i])]);
    data.sentences.split(" ").forEach((packed, page) => {
      for (const place of rising(packed)) {
        const symbol = names.tops[page][place];
        docs.push([page, symbol.full, "", "d", symbol]);
      }
    });
    return docs;
  }

  class Words {
    constructor(data, names) {
      this.docs = documents(data, names);
      this.stems = [];
      this.forms = new Map();
      data.words.split(" ").forEach((group, index) => {
        const [stem, ...endings] = group.split(",");
        const forms = endings.map(ending => /^[A-Z]/.test(ending)
          ? stem.slice(0, 64 - ending.charCodeAt(0)) + ending.slice(1) : stem + ending);
        this.stems.push(stem);
        for (const form of [stem, ...forms]) if (!this.forms.has(form)) this.forms.set(form, index);
      });
      this.postings = data.lines.split(" ").map(rising);
      this.docOf = [];
      this.fieldOf = [];
      this.docs.forEach((doc, index) => { for (const letter of doc[3]) { this.docOf.push(index); this.fieldOf.push(letter); } });
      const count = this.docOf.length;
      this.idf = this.postings.map(lines => {
        const docs = new Set(lines.map(line => this.docOf[line])).size;
        return Math.log(1 + this.docs.length / (docs + .5));
      });
      this.weight = new Float32Array(count);
      this.postings.forEach((lines, stem) => lines.forEach(line => { this.weight[line] += this.idf[stem]; }));
      this.synonyms = new Map();
      for (const group of data.synonyms) for (const one of group) for (const other of group)
        if (one !== other) this.synonyms.set(one, (this.synonyms.get(one) || new Set()).add(other));
      this.mean = 0;
      for (const value of this.idf) this.mean += value / this.idf.length;
    }

    lookup(word) {
      const found = this.forms.get(word);
      if (found !== undefined) return found;
      for (const [ending, instead] of [["ies", "y"], ["es", ""], ["s", ""], ["ing", ""], ["ing", "e"], ["ed", ""], ["ed", "e"],
        ["er", ""], ["er", "e"], ["ly", ""], ["ion", ""], ["ion", "e"], ["ment", ""], ["able", ""]]) {
        if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
        const root = word.slice(0, word.length - ending.length);
        for (const form of [root + instead, root.replace(/(.)\1$/, "$1")]) {
          const near = this.forms.get(form);
          if (near !== undefined) return near;
        }
      }
      return undefined;
    }

    /* Every word with its stem and its letters, made ready when first needed. */
    spelt() {
      if (!this.spellings) {
        const all = [...this.forms.keys()];
        this.spellings = { all, stems: [...this.forms.values()], letters: Int32Array.from(all, mask) };
      }
      return this.spellings;
    }

    /* The stems a word of a query may mean, each with how sure that is. */
    meanings(word, isLast) {
      const found = new Map();
      const own = this.lookup(word);
      if (own !== undefined) {
        if (this.postings[own].length) found.set(own, 1);
        for (const other of this.synonyms.get(own) || []) found.set(other, WEIGHTS.synonym);
      }
      if (own === undefined || (isLast && word.length > 2)) {
        const most = own !== undefined || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
        const { all, stems, letters } = this.spelt(), ownLetters = mask(word);
        for (let i = 0; i < all.length; i++) {
          const form = all[i], stem = stems[i];
          if (isLast && word.length > 1 && form.startsWith(word)) { if (!found.has(stem)) found.set(stem, own === undefined ? .85 : .3); }
          else if (most && form.length > 3 && Math.abs(form.length - word.length) <= most && bits(letters[i] ^ ownLetters) <= 2 * most
            && !found.has(stem)) {
            const distance = edits(word, form, most);
            if (distance <= most) found.set(stem, .8 - .2 * distance);
          }
        }
      }
      return found;
    }

    search(terms) {
      const asked = terms.map((word, i) => {
        const meanings = this.meanings(word, i === terms.length - 1);
        let idf = 0;
        for (const [stem, sure] of meanings) if (sure === 1) idf = this.idf[stem];
        if (!idf) for (const [stem, sure] of meanings) idf = Math.max(idf, sure * this.idf[stem]);
        return { word, meanings, idf: idf || this.mean };
      });
      const total = asked.reduce((sum, one) => sum + one.idf, 0);
      this.begin(asked.length);
      // The rarest word first: where very many answers share a common one, those that have it alone are left out.
      const order = asked.map((_, i) => i).sort((a, b) => asked[b].idf - asked[a].idf);
      for (const i of order) this.collect(asked[i], i, asked.length);
      for (const line of this.touched) {
        const field = this.fieldOf[line];
        if (field === "b") continue;
        const evidence = this.overlap[line];
        const score = WEIGHTS[FIELD_NAMES[field]] * evidence
          / (evidence + WEIGHTS.missing * (total - evidence) + WEIGHTS.surplus * Math.max(0, this.weight[line] - evidence));
        const slot = this.slots[this.docOf[line]];
        if (score > this.best[slot]) this.best[slot] = score;
      }
      return { asked, total };
    }

    /* Forget the last question. */
    begin(terms) {
      const count = this.docOf.length;
      this.overlap ??= new Float64Array(count);          // line -> evidence
      this.slots ??= new Int32Array(this.docs.length);   // doc -> its place among the answers found, from 1
      for (const line of this.touched || []) this.overlap[line] = 0;
      for (const doc of this.found || []) this.slots[doc] = 0;
      this.touched = [];
      this.found = [];
      this.best = [0];                                   // place -> score of the best line
      this.rows = new Array(terms).fill(0);              // place * terms + term -> evidence
      this.terms = terms;
    }

    /* Add what speaks for each answer that has this word. */
    collect(one, i, terms) {
      const sureness = this.sureness ??= new Float32Array(this.docOf.length);
      const lines = [];
      for (const [stem, sure] of one.meanings) for (const line of this.postings[stem]) {
        if (!sureness[line]) lines.push(line);
        if (sure > sureness[line]) sureness[line] = sure;
      }
      const isFull = this.found.length > MANY;
      for (const line of lines) {
        const sure = sureness[line], doc = this.docOf[line];
        sureness[line] = 0;
        let slot = this.slots[doc];
        if (!slot) {
          if (isFull) continue;
          slot = this.slots[doc] = this.found.push(doc);
          this.best.push(0);
          for (let k = 0; k < terms; k++) this.rows.push(0);
        }
        if (!this.overlap[line]) this.touched.push(line);
        this.overlap[line] += one.idf * sure;
        const value = sure * WEIGHTS[FIELD_NAMES[this.fieldOf[line]]];
        if (value > this.rows[slot * terms + i]) this.rows[slot * terms + i] = value;
      }
    }
  }

  // ------------------------------------------------------------------ both
  class Engine {
    constructor(names) { this.names = new Names(names); this.words = null; }

    addText(text) {
      this.words = new Words(text, this.names);
      this.pageDoc = new Map();
      this.words.docs.forEach((doc, index) => { if (!doc[1]) this.pageDoc.set(doc[0], index); });
    }

    terms(query) {
      const found = [];
      for (const whole of query.match(WORD) || []) {
        const parts = whole.match(PARTS) || [];
        const lower = whole.toLowerCase(), joined = lower.replace(/-/g, "");
        const known = [lower, joined].find(word => this.words && this.words.lookup(word) !== undefined);
        if (known || parts.length < 2) found.push(known || lower);
        else found.push(...parts.map(part => part.toLowerCase()));
      }
      const meant = found.filter(word => !this.names.stop.has(word));
      return [...new Set(meant.length ? meant : found)];
    }

    /* Answers to a question in words, best page first. */
    ask(query) {
      const terms = this.terms(query);
      if (!this.words || !terms.length) return [];
      const { asked, total } = this.words.search(terms);
      const { found: docs, slots, best, rows } = this.words;
      const named = this.named(query);
      const wantsShelf = SHELF.test(query);
      const pages = new Map();   // page -> its best hits
      for (const doc of docs) {
        const [page, anchor, title] = this.words.docs[doc];
        const at = slots[doc] * asked.length;
        const own = slots[this.pageDoc.get(page)] * asked.length;   // 0, where all is 0, if the page has no word
        let evidence = 0, matched = 0;
        for (let i = 0; i < asked.length; i++) {
          const value = Math.min(1.1, Math.max(rows[at + i], WEIGHTS.page * rows[own + i]));
          evidence += asked[i].idf * value;
          if (value > .3) matched += asked[i].idf;
        }
        let score = WEIGHTS.line * best[slots[doc]] + (1 - WEIGHTS.line) * evidence / total;
        score *= 1 - WEIGHTS.matched + WEIGHTS.matched * matched / total;
        if (anchor && !title) score *= WEIGHTS.symbol;
        if (wantsShelf && this.names.pages[page][0] === "k") score *= WEIGHTS.shelf;
        score += WEIGHTS.rank * this.names.pages[page][6] + (named.get(page) || 0);
        const hits = pages.get(page);
        if (!hits) pages.set(page, [{ doc, score }]);
        else if (hits.length < 1 + MORE_HITS.length || score > hits[hits.length - 1].score) insert(hits, { doc, score });
      }
      const found = [];
      for (const [page, hits] of pages) {
        let score = hits[0].score;
        for (let i = 1; i < hits.length; i++) score += hits[i].score * MORE_HITS[i - 1];
        found.push({ page, score: 100 * score, hits });
      }
      return found.sort((a, b) => b.score - a.score).slice(0, 4 * PAGES_SHOWN);
    }

    /* Pages that a question names: by their own name, or by a symbol written as one. */
    named(query) {
      const found = new Map();
      const add = (page, value) => found.set(page, Math.max(value, found.get(page) || 0));
      for (const word of query.match(/[\w.]+/g) || []) {
        const lower = word.toLowerCase().replace(/\.$/, "");
        const looksLikeCode = /[._]|[a-z][A-Z]|\d/.test(word.replace(/\.$/, ""));
        for (const entry of this.names.exact.get(lower) || [])
          if (!entry.symbol && lower !== "python" && !this.names.stop.has(lower)) add(entry.page, WEIGHTS.named);
        if (looksLikeCode) for (const { entry } of this.names.find(word)) if (entry.symbol) add(entry.page, WEIGHTS.code);
      }
      return found;
    }

    /* Returns {items, nearest}: items best first, each {page, score, hits: [{anchor, title, ...}]}. */
    search(query) {
      query = query.trim().replace(/\s+/g, " ");
      const named = WANTED.map(pattern => pattern.exec(query)).find(Boolean);
      if (named && (named[0] === query || this.names.find(named[1]).length)) query = named[1];
      if (!query) return { items: [], nearest: [] };
      const pages = new Map();
      const put = (page, score, hit) => {
        let item = pages.get(page);
        if (!item) pages.set(page, item = { page, score: 0, hits: [] });
        item.score = Math.max(item.score, score);
        if (hit && !item.hits.some(one => one.anchor === hit.anchor)) item.hits.push({ ...hit, score });
      };
      const isOne = !query.includes(" ");
      const exact = this.names.find(query);
      for (const { entry, score } of exact) put(entry.page, score, this.hit(entry));
      if (!isOne) {
        const joined = query.replace(/ /g, "");
        for (const name of [query.replace(/ /g, "."), query.replace(/ /g, "_"), joined])
          for (const { entry, score } of this.names.find(name)) put(entry.page, score - 925, this.hit(entry));
      }
      if (isOne && exact.length < 8) {
        const strong = exact.length > 0;
        for (const { entry, score } of this.names.near(query, 24))
          put(entry.page, strong ? Math.min(score, 650) - 560 : score, this.hit(entry));
      }
      const known = isOne && this.words && this.words.lookup(query.toLowerCase()) !== undefined;
      for (const { page, score, hits } of this.ask(query)) {
        const lift = isOne ? (known && !exact.length ? 720 : 0) : 0;
        for (const { doc, score: own } of hits.slice(0, PER_PAGE)) {
          const [, anchor, title, fields, symbol] = this.words.docs[doc];
          const kind = fields[0] === "p" ? { kind: "pitfall", isText: true } : {};
          put(page, score + lift, symbol ? { ...this.hit({ symbol }), own } : { anchor, title, ...kind, own });
        }
      }
      const sorted = [...pages.values()].sort((a, b) => b.score - a.score);
      const items = sorted.filter((item, i) => i < 3 || item.score > LEAST * sorted[0].score).slice(0, PAGES_SHOWN);
      const nearest = items.length ? [] : this.names.near(query.replace(/ /g, ""), 6)
        .map(({ entry, score }) => ({ page: entry.page, score, hits: [{ ...this.hit(entry), score }] }));
      return { items, nearest };
    }

    hit(entry) {
      if (!entry.symbol) return { anchor: "", title: "" };
      const { full, kind, head } = entry.symbol;
      return { anchor: full, title: full + (head || ""), kind };
    }
  }

  scope.AtlasSearch = { Engine, edits, KINDS, WEIGHTS };
})(typeof self !== "undefined" ? self : globalThis);
