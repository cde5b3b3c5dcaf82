/* Answers: finds what a question is about by its names and by its words, and puts both in one order.
   Runs in a worker, in a page opened from a folder, and in a terminal; touches neither DOM nor network. */
(function (scope) {
  "use strict";
  const { Names, key } = scope.AtlasNames, { Table, List } = scope.AtlasTables, { Found, spotOf } = scope.AtlasFound;
  const PAGES_SHOWN = 10, PER_PAGE = 3;
  const LEAST = .4;       // of the best score; what is weaker only distracts
  const NAMED = 10;       // above all that words score
  const SURE = 5;         // what resembles a name so much that it is meant
  const LATER = 3;        // for each name that stands before one in the question
  const SHORT = 4;        // words that may be one name, as in "get event loop"
  const MEMBERS = 2;      // members among the first answers to one word
  const COMMON = 8;       // lines that make a word a common one
  const MENTIONED = .14, MENTIONED_CODE = .16;   // a page, or a name on it, that a sentence names
  const RECOMMENDED = .01;   // for each rank of a page, where the question asks for the best
  const BUILT_IN = .02;   // what needs no import, before what does
  const CODE = /[._]|\p{Ll}\p{Lu}/u;
  const SPELT = .5, SPELT_USED = .05;       // a name that words merely spell: among what they find, behind what is about them
  const REMOVED = .9;     // a module that is gone
  const KNOWN_ERROR = .03;   // for each rank of a page, where a message is asked about
  const UNLIKELY = .7;    // what a function does, where a message is asked about
  const SHORTEST = 4, BEGUN = .35;   // a word that begins the name of a page
  const BOTH = .9;        // of a comparison, said in one line
  const COMMON_WORD = 4.5;   // a word tells less than this if very many lines have it
  const ALL = .9;         // of a question
  const UNSAID = .6;      // a name in a question, of a page that says nothing else of it
  const GUIDE = 2;        // a category, where the question asks for several modules
  const NO_MODULE = .75;  // where one is asked for
  const NEXT = .001;      // so much less puts one page behind another
  const GUIDED = .2, FITTING = .8;   // that guide and what stands in it, if it scores this share of the best

  /* Whether a text merely happens to spell a name of a package, as "parse xml" does parse_xml. It means such a name if
     it looks like code; a single word also if examples use it, or if it is written so: linspace. A word that texts know
     is hardly a page of names alone, crypto, or a member: stacktrace. */
  function merelySpelt({ letter, rank, path }, text, isKnown) {
    if (CODE.test(text)) return false;
    if (/\s/.test(text)) return true;
    const isMember = path.includes(".");
    return letter === "l" ? isKnown : !rank && (isMember && isKnown || path.slice(path.lastIndexOf(".") + 1) !== text);
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
      this.packages = new scope.AtlasSpelling.Spelling(this.installs, table("packages"));
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
      const isInstall = question.kind === "install" && (named.length || await scope.AtlasAbsent.notice(this, question, named));
      const words = question.words || (named.length || isInstall ? "" : question.text);   // "pip install offline" is a question
      const terms = words ? await this.words.terms(words) : [];
      const ranked = await this.ranked(question, terms);
      if (question.kind === "word" && ranked.asked >= COMMON) named = named.filter(one => !one.isGone);   // a word of today
      const found = new Found();
      let notice = await scope.AtlasAbsent.notice(this, question, named);
      if (!notice || named.length || question.isMissing || question.sides || terms.length === 1 && (ranked.isKnown || ranked.isBegun)) this.putWords(found, ranked, question.wantsModule);
      this.putNames(found, question, named, ranked);
      await this.compare(found, question, ranked);
      const nearest = await scope.AtlasAbsent.resembling(this, found, question, named, ranked, notice);
      const isSure = named.length || ranked.isKnown || ranked.asked >= COMMON || [...found.pages.values()].some(one => one.score >= SURE);
      if (!notice && !isSure) notice = await scope.AtlasAbsent.misspelt(this, question);
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
      const each = await Promise.all(names.map((name, order) => this.placesOf(kind, name, order)));
      return found.concat(...each);
    }

    async placesOf(kind, name, order) {
      if (kind === "words" && name.split(" ").length > SHORT) return [];
      const places = await this.names.find(name);
      const gone = kind === "words" ? null : await this.names.gone(name, ["error", "code", "import"].includes(kind));
      const isOneName = !/\s/.test(name);
      const isHere = one => one.fit === 1 && one.isDocumented && (one.isPage || kind !== "import" && kind !== "error");
      // A special name is what a built-in calls: __len__ and len.
      const isMeant = one => kind !== "sign" || order || one.isPage && this.head.letters[one.page] === "b";
      return [
        ...gone && !places.some(isHere) ? [{ ...gone, order, isGone: true, fit: 1, letter: "n", isPage: true }] : [],
        ...places.filter(one => isMeant(one) && (isOneName || !one.isOwner)).map(one => ({ ...one, order }))
      ];
    }

    /* Places of a sign, a keyword, a shape of code or a special name, in the order of the table, whose keys have no blanks. */
    async spots(sign) {
      return (await this.signs.get(sign.replaceAll(" ", "_")) || "").split(" ").filter(Boolean).map((spot, i) => {
        const [page, anchor] = spot.split("#");
        return { page: Number(page), anchor, order: -2 + i / 2, isPage: true, letter: "n", fit: 1, rank: 0 };
      });
    }

    /* Pages by the words of a question. */
    async ranked(question, terms) {
      if (!terms.length) return [];
      const asked = await this.words.meanings(terms, question.kind === "error");
      const isThing = asked.length === 1 && Boolean(asked[0].isThing);
      const pages = isThing ? scope.AtlasRanking.about(asked[0], this.ranks) : scope.AtlasRanking.rank(asked, this.ranks);
      const mentioned = await this.mentioned({ words: question.words, choice: question.words, error: question.types }[question.kind] || "");
      const begun = isThing && question.kind === "word" ? this.begun(key(question.names[0])) : new Set();
      for (const one of pages) {
        if (question.wantsGuide && this.head.letters[one.page] === "k") one.score *= 1 + GUIDE * one.hits[0].matched;
        if (question.wantsGuide) one.score += RECOMMENDED * this.ranks[one.page];
        const { value = 0, spot } = mentioned.get(one.page) || {};
        one.score += value;
        one.spot = spot;
        if (this.head.letters[one.page] === "b") one.score += BUILT_IN;
        if (question.wantsModule && "bc".includes(this.head.letters[one.page])) one.score *= NO_MODULE;
        if (this.ranks[one.page] === 0) one.score *= REMOVED;
        if (begun.has(one.page)) one.score += BEGUN;
        if (question.kind === "error") one.score = one.score * (one.hits[0].isName ? UNLIKELY : 1) + KNOWN_ERROR * this.ranks[one.page];
      }
      // A dotted name is meant, whatever else its page says: threading.Lock context manager.
      const said = new Set(pages.map(one => one.page));
      for (const [page, { spot }] of mentioned)
        if (spot && !said.has(page)) pages.push({ page, score: UNSAID, spot, hits: [{ said: 0, score: 0 }] });
      const best = pages.sort((a, b) => b.score - a.score).slice(0, 4 * PAGES_SHOWN);
      if (question.wantsGuide) await this.guided(best, question.wantsOne);
      return Object.assign(best, { isKnown: isThing && asked[0].isKnown, isBegun: asked[0].isBegun, isCompound: asked.length > 1, asked: isThing ? asked[0].asked : 0 });
    }

    /* Puts before others what the guide helps to choose from, if it fits about as well as they do; the guide itself stands
       first, or second where one module is asked for. */
    async guided(best, wantsOne) {
      const guide = best.find(one => this.head.letters[one.page] === "k");
      if (!guide || guide.score < FITTING * best[0].score) return;
      const first = best.slice(0, PAGES_SHOWN);
      const choosers = await Promise.all(first.map(async one => scope.AtlasDetails.details(await this.pages.get(one.page), this.head).choosers));
      const chosen = first.filter((one, i) => choosers[i].includes(guide.page));
      for (const one of [guide, ...chosen]) one.score += GUIDED;
      if (wantsOne && chosen.length) {
        const most = Math.max(...chosen.map(one => one.score)) - NEXT;
        for (const one of best) if (this.head.letters[one.page] === "k") one.score = Math.min(one.score, most);
      }
      best.sort((a, b) => b.score - a.score);
    }

    /* Pages whose names begin with a word: config, configparser. */
    begun(word) {
      return new Set([...this.titles].filter(([title]) => word.length >= SHORTEST && title.startsWith(word)).map(([, page]) => page));
    }

    /* Pages that a sentence names: by their own names, or by a name on them that is written as code, with its spot. */
    async mentioned(text) {
      const found = new Map();
      const add = (page, value, spot) => { if (!(found.get(page)?.value >= value)) found.set(page, { value, spot }); };
      for (const word of text.match(/[\w.]+/g) || []) {
        const bare = word.replace(/\.+$/, "");
        const page = this.titles.get(key(bare));
        if (page !== undefined && bare.toLowerCase() !== "python" && !this.words.stop.has(bare.toLowerCase())) add(page, MENTIONED);
        if (/[._]|[a-z][A-Z]|[a-z]\d/.test(bare))
          for (const one of await this.names.find(bare)) if (!one.isPage) add(one.page, MENTIONED_CODE, one.fit > .97 && bare.includes(".") ? spotOf(one) : undefined);
      }
      return found;
    }

    putWords(found, ranked, wantsModule) {
      for (const { page, score, hits, spot } of ranked) {
        if (wantsModule && this.head.letters[page] === "m") found.put(page, score, {});
        // Where no answer says all that the question has, the name in it is meant: json.loads raises.
        if (spot && hits[0].said < ALL) found.put(page, score, spot);
        hits.filter(hit => hit.said).slice(0, PER_PAGE).forEach((hit, i) => found.put(page, i ? Math.min(score, hit.score) : score, { answer: hit.answer }));
      }
    }

    putNames(found, question, named, ranked) {
      const isThing = question.kind === "word" && ranked.asked >= COMMON;
      const isPlain = ranked.length && ["word", "words"].includes(question.kind);
      let members = 0, spelt = 0;
      const boosted = new Set();
      for (const one of named.map(each => ({ ...each, worth: this.worth(each) })).sort((a, b) => b.worth - a.worth)) {
        const hit = spotOf(one);
        if (isPlain && this.isForeign(one) && merelySpelt(one, question.names[one.order], ranked.asked || ranked.isBegun || ranked.isCompound)) {
          if (one.rank || ++spelt <= MEMBERS) found.put(one.page, SPELT + one.rank * SPELT_USED, hit);
          continue;
        }
        let score = NAMED + one.worth - LATER * one.order;
        const isRare = one.fit < 1 || !one.isDocumented || one.kind === "attribute" && !one.rank;
        // A word that ends the name of a page hardly visited: torch.utils.benchmark.
        const isLesser = one.letter === "l" && this.ranks[one.page] < 2;
        if ((!one.isPage || one.letter === "l") && (isThing || question.kind === "word" && ranked.asked && (isLesser || isRare && !one.isPage))) {
          // What is so common a word is hardly the name that is meant, unless its page is about that as well.
          const said = ranked.find(each => each.page === one.page);
          if (!said && ++members > MEMBERS) continue;
          // What a package calls so says no more for its page than the words on it do: duckdb.sql.
          const worth = said && this.isForeign(one) ? 0 : one.worth / (one.fit === 1 ? 2 : 4);
          score = worth + (said && !boosted.has(said) ? said.score : 0);
          if (said) boosted.add(said);
        }
        found.put(one.page, score, hit);
        // The task that explains a message stands before the name of what was raised.
        const said = question.kind === "error" && !one.isGone && ranked.find(each => each.page === one.page);
        if (said && said.hits[0].matched > .5 && !said.hits[0].isName) found.put(one.page, score + .01, { answer: said.hits[0].answer });
      }
    }

    /* Whether a name is one that the documentation of Python does not have; of built-in types it leaves out some. */
    isForeign(one) { return one.isDocumented === false && this.head.letters[one.page] !== "b"; }

    /* How likely a name as typed means this place, from 0 to 4. */
    worth(one) {
      const page = this.ranks[one.page] / 20;
      if (one.isPage) return { n: 3, a: 2.5, s: 2.5, l: 1.5 }[one.letter] + page + (one.fit === 1 ? .2 : 0);
      const depth = one.path.split(".").length - 1;
      return (one.isDocumented ? 1 : 0) + one.rank / 9 + page - .15 * depth - (one.kind === "attribute" ? .2 : 0) + (one.fit === 1 ? .2 : 0) - 10 * (1 - (one.fit ?? 1));
    }

    /* Two things are compared where a guide or a task speaks of both. */
    async compare(found, question, ranked) {
      if (!question.sides) return;
      const places = await Promise.all(question.sides.map(side => this.meant(side)));
      const sides = places.map(([likeliest]) => likeliest);
      // What else tells of a sign: is and == are compared by value, by `operator` and by `id`.
      for (const some of places) for (const one of some.slice(1)) if (one.order < 0) found.put(one.page, NAMED + one.order, spotOf(one));
      if (!sides.every(Boolean)) {
        for (const side of sides) if (side?.isPage) found.put(side.page, NAMED, spotOf(side));
        return;
      }
      // Two methods of one type: append and extend.
      const both = ranked.find(({ page, hits: [hit] }) => hit.answer && hit.said > BOTH && !hit.isName && places.every(some => some.some(one => one.page === page)));
      if (both && !sides.some(side => side.isPage)) found.put(both.page, NAMED + 7, { answer: both.hits[0].answer });
      const [one, other] = await Promise.all(sides.map(({ page }) => this.pages.get(page)));
      const choosers = [one, other].map(page => scope.AtlasDetails.details(page, this.head).choosers);
      const [guide] = choosers[0].filter(page => choosers[1].includes(page));
      const isSame = sides[0].page === sides[1].page;
      // A module that is named by a word of every day, requests, is not what each line with that word speaks of.
      const areModules = guide !== undefined && sides.every(side => this.head.letters[side.page] === "m");
      const rows = areModules ? await Promise.all(question.sides.map(side => this.words.lookup(side.toLowerCase()))) : [];
      const isWord = rows.some(row => row?.told < COMMON_WORD);
      if (guide !== undefined && !isSame) found.put(guide, NAMED + 5, {});
      sides.forEach((side, i) => {
        const said = ranked.find(each => each.page === side.page);
        const answers = said && said.hits[0].said > BOTH;
        found.put(side.page, NAMED + 4 - i / 2 + (answers && !isSame && !isWord ? 2 : 0), answers ? { answer: said.hits[0].answer } : spotOf(side));
      });
    }

    /* The places of one side of a comparison, the likeliest first: those of a sign, then a page before what stands on one. */
    async meant(side) {
      const names = (await this.names.find(side)).filter(one => !one.isOwner && !(this.isForeign(one) && merelySpelt(one, side, true)));
      return [...await this.spots(side), ...names.sort((a, b) => this.worth(b) - this.worth(a))];
    }

    grouped(list) {
      const found = new Found();
      for (const one of list) found.put(one.page, one.score, one);
      return this.sorted(found);
    }

    sorted(found) {
      const all = [...found.pages.values()].sort((a, b) => b.score - a.score || a.page - b.page);
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
