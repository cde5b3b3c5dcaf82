/* Answers: finds what a question is about by its names and by its words, and puts both in one order.
   Runs in a worker, in a page opened from a folder, and in a terminal; touches neither DOM nor network. */
(function (scope) {
  "use strict";
  const { Names, key } = scope.AtlasNames, { Table, List } = scope.AtlasTables;
  const PAGES_SHOWN = 10, PER_PAGE = 3;
  const LEAST = .4;       // of the best score; what is weaker only distracts
  const NAMED = 10;       // above all that words score
  const SHORT = 4;        // words that may be one name, as in "get event loop"
  const MEMBERS = 2;      // members among the first answers to one word
  const COMMON = 8;       // lines that make a word a common one
  const MENTIONED = .14, MENTIONED_CODE = .16;   // a page, or a name on it, that a sentence names
  const RECOMMENDED = .01;   // for each rank of a page, where the question asks for the best
  const BUILT_IN = .02;   // what needs no import, before what does
  const REMOVED = .9;     // a module that is gone
  const GUIDE = 2;        // a category, where the question asks for several modules

  /* Pages that have been found, each with its best score and its hits. */
  class Found {
    constructor() { this.pages = new Map(); }

    put(page, score, hit) {
      let item = this.pages.get(page);
      if (!item) this.pages.set(page, item = { page, score: -Infinity, hits: [] });
      item.score = Math.max(item.score, score);
      const same = one => one.path === hit.path && one.anchor === hit.anchor && (one.answer || 0) === (hit.answer || 0);
      const known = item.hits.find(same);
      if (known) known.score = Math.max(known.score, score); else item.hits.push({ ...hit, score });
    }
  }

  /* Where a place is on its page: nowhere if it is the page. */
  function spotOf({ anchor, letter, isPage, path, kind }) {
    if (anchor) return { anchor };
    if (letter === "s") return path.startsWith("#") ? { anchor: path.slice(1) } : { path };
    return isPage ? {} : { path, kind };
  }

  /* That a name has no page, and how it is installed: under which names, if several are imported by it. */
  function notHere(name, distributions) {
    const commands = distributions.map(one => `python -m pip install ${one}`);
    return `${name} has no page here; it is installed with ${commands.join(", or ")}.`;
  }

  class Engine {
    constructor(store, head) {
      const table = name => new Table(store, head.tables[name]);
      this.head = head;
      this.ranks = Array.from(head.ranks, Number);
      this.spelling = new scope.AtlasSpelling.Spelling(table("starts"), table("ends"));
      this.names = new Names(table("names"), table("former"));
      this.words = new scope.AtlasWords.Words(table("words"), head, this.spelling);
      this.signs = table("signs");
      this.installs = table("installs");
      this.pages = new List(store, head.tables.pages);
      this.titles = new Map();   // key of a page's name -> page, for names within sentences
      head.names.split("\n").forEach((names, page) => {
        for (const name of names.split("\t")) if (!this.titles.has(key(name))) this.titles.set(key(name), page);
      });
    }

    static async open(store) { return new Engine(store, await store.read("head")); }

    /* Returns {items, nearest, notice, words}: items best first, each {page, hits}; a hit is {anchor, title, kind}. */
    async search(text) {
      const question = scope.AtlasQuestion.understand(text);
      const nothing = { items: [], nearest: [], notice: null, words: [] };
      if (!question.text) return nothing;
      let named = await this.named(question);
      const words = question.words || (named.length || question.kind === "install" ? "" : question.text);
      const terms = words ? await this.words.terms(words) : [];
      const ranked = await this.ranked(question, terms);
      if (question.kind === "word" && ranked.asked >= COMMON) named = named.filter(one => !one.isGone);   // a word of today
      const found = new Found();
      const notice = await this.notice(question, named);
      if (!notice || named.length || question.isMissing || terms.length === 1 && (ranked.isKnown || ranked.isBegun)) this.putWords(found, ranked);
      this.putNames(found, question, named, ranked);
      await this.compare(found, question, ranked);
      const nearest = await this.resembling(found, question, named, ranked, notice);
      const items = await this.shown(this.sorted(found));
      return { items, nearest: items.length ? [] : await this.shown(this.grouped(nearest)), notice, words: terms };
    }

    /* Places of the names in a question, with the place of the name among them. */
    async named({ kind, names, signs, raised }) {
      const found = [];
      for (const sign of signs) found.push(...await this.spots(sign));
      // What was raised, if it is none of the built-in exceptions: those are told of by what they say.
      const own = raised ? await this.names.find(raised) : [];
      if (!own.some(one => this.head.letters[one.page] === "c")) for (const one of own) found.push({ ...one, order: names.length });
      await Promise.all(names.map(async (name, order) => {
        if (kind === "words" && name.split(" ").length > SHORT) return;
        const places = await this.names.find(name);
        const gone = kind === "words" ? null : await this.names.gone(name);
        const isHere = one => one.fit === 1 && one.isDocumented && (one.isPage || kind !== "import" && kind !== "error");
        if (gone && !places.some(isHere)) found.push({ ...gone, order, isGone: true, fit: 1, letter: "n", isPage: true });
        for (const one of places) found.push({ ...one, order });
      }));
      return found;
    }

    /* Places of a sign, a shape of code or a special name, in the order of the table. */
    async spots(sign) {
      return (await this.signs.get(sign) || "").split(" ").filter(Boolean).map((spot, i) => {
        const [page, anchor] = spot.split("#");
        return { page: Number(page), anchor, order: -2 + i / 2, isPage: true, letter: "n", fit: 1, rank: 0 };
      });
    }

    /* Pages by the words of a question. */
    async ranked(question, terms) {
      if (!terms.length) return [];
      const asked = await this.words.meanings(terms, question.kind === "error");
      const isThing = asked.length === 1 && asked[0].isKnown;
      const pages = isThing ? scope.AtlasRanking.about(asked[0], this.ranks) : scope.AtlasRanking.rank(asked, this.ranks);
      const mentioned = question.kind === "words" || question.kind === "choice" ? await this.mentioned(question.words) : new Map();
      for (const one of pages) {
        if (question.wantsGuide && this.head.letters[one.page] === "k") one.score *= 1 + GUIDE * one.hits[0].matched;
        if (question.wantsGuide) one.score += RECOMMENDED * this.ranks[one.page];
        one.score += mentioned.get(one.page) || 0;
        if (this.head.letters[one.page] === "b") one.score += BUILT_IN;
        if (this.ranks[one.page] === 0) one.score *= REMOVED;
      }
      const best = pages.sort((a, b) => b.score - a.score).slice(0, 4 * PAGES_SHOWN);
      return Object.assign(best, { isKnown: isThing, isBegun: asked[0].isBegun, asked: isThing ? asked[0].asked : 0 });
    }

    /* Pages that a sentence names: by their own names, or by a name on them that is written as code. */
    async mentioned(text) {
      const found = new Map();
      const add = (page, value) => found.set(page, Math.max(value, found.get(page) || 0));
      for (const word of text.match(/[\w.]+/g) || []) {
        const bare = word.replace(/\.+$/, "");
        const page = this.titles.get(key(bare));
        if (page !== undefined && bare.toLowerCase() !== "python" && !this.words.stop.has(bare.toLowerCase())) add(page, MENTIONED);
        if (/[._]|[a-z][A-Z]|[a-z]\d/.test(bare))
          for (const one of await this.names.find(bare)) if (!one.isPage) add(one.page, MENTIONED_CODE);
      }
      return found;
    }

    putWords(found, ranked) {
      for (const { page, score, hits } of ranked) {
        hits.slice(0, PER_PAGE).forEach((hit, i) => found.put(page, i ? Math.min(score, hit.score) : score, { answer: hit.answer }));
      }
    }

    putNames(found, question, named, ranked) {
      const isThing = question.kind === "word" && ranked.asked >= COMMON;
      let members = 0;
      for (const one of named.map(each => ({ ...each, worth: this.worth(each) })).sort((a, b) => b.worth - a.worth)) {
        const hit = spotOf(one);
        let score = NAMED + one.worth - one.order;
        if ((!one.isPage || one.letter === "l") && (isThing || question.kind === "word" && ranked.asked && one.fit < 1 && !one.isPage)) {
          // What is so common a word is hardly the name that is meant, unless its page is about that as well.
          const page = found.pages.get(one.page);
          if (!page && ++members > MEMBERS) continue;
          score = one.worth / (one.fit === 1 ? 2 : 4) + (page && !page.isNamed ? page.score : 0);
          if (page) page.isNamed = true;
        }
        found.put(one.page, score, hit);
        // The task that explains a message stands before the name of what was raised.
        const said = question.kind === "error" && ranked.find(each => each.page === one.page);
        if (said && said.hits[0].matched > .5) found.put(one.page, score + .01, { answer: said.hits[0].answer });
      }
    }

    /* How likely a name as typed means this place, from 0 to 4. */
    worth(one) {
      const page = this.ranks[one.page] / 20;
      if (one.isPage) return { n: 3, a: 2.5, s: 2.5, l: 1.5 }[one.letter] + page + (one.fit === 1 ? .2 : 0);
      const depth = one.path.split(".").length - 1;
      return (one.isDocumented ? 1 : 0) + one.rank / 9 + page - .15 * depth - (one.kind === "attribute" ? .2 : 0) + (one.fit === 1 ? .2 : 0);
    }

    /* Two things are compared where a guide or a task speaks of both. */
    async compare(found, question, ranked) {
      if (!question.sides) return;
      const sides = await Promise.all(question.sides.map(side => this.meant(side)));
      if (!sides.every(Boolean)) return;
      const [one, other] = await Promise.all(sides.map(({ page }) => this.pages.get(page)));
      const choosers = [one, other].map(page => scope.AtlasDetails.details(page, this.head).choosers);
      const [guide] = choosers[0].filter(page => choosers[1].includes(page));
      const isSame = sides[0].page === sides[1].page;
      if (guide !== undefined && !isSame) found.put(guide, NAMED + 5, {});
      sides.forEach((side, i) => {
        const said = ranked.find(each => each.page === side.page);
        const answers = said && said.hits[0].matched > .9;   // a task that speaks of both
        found.put(side.page, NAMED + 4 - i / 2 + (answers && !isSame ? 2 : 0), answers ? { answer: said.hits[0].answer } : spotOf(side));
      });
    }

    /* The likeliest place of one side of a comparison: a page before what stands on one. */
    async meant(side) {
      const places = [...await this.spots(side), ...await this.names.find(side)];
      return places.filter(one => !one.isOwner).sort((a, b) => this.worth(b) - this.worth(a))[0];
    }

    /* What is to be said where there is no page, or no longer such a name. */
    async notice(question, named) {
      const gone = named.find(one => one.isGone);
      if (gone) return `${gone.name} is no longer there. Use ${gone.now}.`;
      if (named.some(one => one.isPage && !one.isOwner && one.order === 0)) return null;
      const asksToInstall = question.kind === "install" || question.kind === "import" || question.isMissing;
      if (!asksToInstall && (named.length || !["word", "name"].includes(question.kind))) return null;
      for (const name of question.names) {
        const found = await this.installs.get(key(name));
        if (found) return notHere(name, found.split(" "));
      }
      return null;
    }

    /* Puts what is surely meant by a misspelt name among what was found; returns what only resembles it. */
    async resembling(found, question, named, ranked, notice) {
      const [name] = question.names;
      const isKnown = (question.kind === "word" || question.kind === "name" && !name.includes(".")) && ranked.isKnown;
      if (notice || isKnown || !name || /\s/.test(name) || question.names.length > 2 || named.some(one => !one.isOwner)) return [];
      const near = await this.near(name, named.map(one => one.page));
      for (const one of near) if (one.isSure) found.put(one.page, NAMED + one.score - 8 + (named.length ? 5 : 0), one);
      // Of a variable that nobody knows at least the method is known: df.groupby, text.split.
      const last = name.includes(".") && !named.length ? await this.names.places(name.slice(name.lastIndexOf(".") + 1)) : [];
      const isMethod = one => one.letter === "m" || one.letter === "p";
      for (const one of last) found.put(one.page, NAMED - 4 + this.worth(one) + (isMethod(one) ? 1 : 0), spotOf(one));
      return near.filter(one => !one.isSure);
    }

    /* What resembles a name that there is not: likelier on the page that is named before it. */
    async near(name, owners) {
      const own = key(name.slice(name.lastIndexOf(".") + 1));
      if (own.length < 2) return [];
      const most = own.length < 4 ? 1 : own.length < 9 ? 2 : 3;
      const [near, longer] = await Promise.all([own.length > 2 ? this.spelling.near(own, most) : [], this.spelling.beginning(own)]);
      const found = [], path = name.toLowerCase(), isDotted = path.includes(".");
      const wholes = isDotted ? (await this.spelling.near(key(name), 2)).filter(one => one.isName) : [];
      const add = async (candidate, score) => {
        for (const place of (await this.names.places(candidate.key)).slice(0, owners.length ? 80 : 6)) {
          const isOwned = owners.includes(place.page), isPath = !place.isPage && isDotted && scope.AtlasSpelling.edits(path, place.path.toLowerCase(), most) <= most;
          if (isDotted && !isOwned && !isPath && !(place.isPage && wholes.includes(candidate))) continue;
          found.push({ page: place.page, score: score + this.worth(place) / 10, isSure: candidate.distance < 3 || candidate.isLonger, ...spotOf(place) });
        }
      };
      await Promise.all([
        ...longer.slice(0, 12).map(one => add({ ...one, isLonger: true }, 7 - Math.min(.6, .04 * one.distance))),
        ...near.filter(one => one.isName).slice(0, isDotted ? 30 : 12).map(one => add(one, 8 - 1.3 * one.distance)),
        ...wholes.slice(0, 6).map(one => add(one, 9 - 1.3 * one.distance))
      ]);
      return found.sort((a, b) => b.score - a.score);
    }

    grouped(list) {
      const found = new Found();
      for (const one of list) found.put(one.page, one.score, one);
      return this.sorted(found);
    }

    sorted(found) {
      const all = [...found.pages.values()].sort((a, b) => b.score - a.score);
      return all.filter((item, i) => i < 3 || item.score > LEAST * Math.min(1, all[0].score)).slice(0, PAGES_SHOWN);
    }

    async shown(items) {
      return Promise.all(items.map(async item => {
        const page = scope.AtlasDetails.details(await this.pages.get(item.page), this.head);
        const hits = new Map();   // a name may have been found by itself and by its sentence
        for (const hit of item.hits.sort((a, b) => b.score - a.score)) {
          const spot = scope.AtlasDetails.spot(page, hit);
          if (hits.size < PER_PAGE && !hits.has(spot.anchor)) hits.set(spot.anchor, spot);
        }
        return { page, hits: [...hits.values()] };
      }));
    }
  }

  scope.AtlasEngine = { Engine };
})(typeof self !== "undefined" ? self : globalThis);
