/* Words: which words of the index are meant by those of a question, and on which lines they stand. */
(function (scope) {
  "use strict";
  const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(one => !/["\\]/.test(one));
  const DIGIT = new Map(ALPHABET.map((letter, index) => [letter, index]));
  const LAST = 72, MORE = ALPHABET.length - LAST;   // as in generator/search/pack.py
  const FIELDS = "axusbdr", BUCKETS = 13, STEP = 3;  // as in generator/search/text.py
  const UNASKED = "drb";   // of these, sentences of names and bodies are no ways of asking
  const SYNONYM = .57, JOINED = .8, BEGUN = .85, LONGER = .3, WEAK = .4;
  const ENDINGS = [["ies", "y"], ["es", ""], ["s", ""], ["ing", ""], ["ing", "e"], ["ed", ""], ["ed", "e"], ["er", ""],
    ["er", "e"], ["ly", ""], ["ion", ""], ["ion", "e"], ["ment", ""], ["able", ""]];
  const TOKEN = /[^\W_]+(?:[._+#-]?[^\W_]+)*[+#]*|_+\w+/gu;
  const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

  /* Lines of a word: pages, numbers of lines on them, letters of fields and weights, side by side. */
  function unpack(packed) {
    let at = 0;
    function number() {
      for (let value = 0, scale = 1; ;) {
        const digit = DIGIT.get(packed[at++]);
        value += scale * digit;
        if (digit < LAST) return value;
        scale *= MORE;
      }
    }
    const found = [];
    for (let page = 0; at < packed.length;) {
      page += number();
      for (let left = number(), line = 0; left > 0; left--) {
        line += number();
        const kind = DIGIT.get(packed[at++]);
        found.push({ page, line, field: FIELDS[Math.floor(kind / BUCKETS)], weight: STEP * (kind % BUCKETS) });
      }
    }
    return found;
  }

  /* "copi" with "es,Ay": copies, copy. */
  function whole(stem, ending) {
    return /^[A-Z]/.test(ending) ? stem.slice(0, 64 - ending.charCodeAt(0)) + ending.slice(1) : stem + ending;
  }

  class Words {
    constructor(table, head, spelling) {
      this.table = table;
      this.spelling = spelling;
      this.mean = head.mean;
      this.stop = new Set(head.stop.split(" "));
      this.weak = new Set(head.weak.split(" "));
      this.synonyms = new Map();
      for (const group of head.synonyms.map(one => one.split(" "))) for (const one of group)
        this.synonyms.set(one, [...(this.synonyms.get(one) || []), ...group.filter(other => other !== one)]);
      this.stems = new Map();   // stem -> what is known of it
      this.forms = new Map();   // piece of the table -> its words and what is left of them
    }

    /* The row of a form as it stands in the table, {stem, told, lines}; also of what is only left of words, unless the
       form is to be a word: "numer" of "numeric". */
    async row(form, isWord) {
      const rows = await this.table.piece(this.table.place(form));
      if (!this.forms.has(rows)) this.forms.set(rows, formsOf(rows));
      const { words, left } = this.forms.get(rows);
      const stem = words.get(form) ?? (!isWord && left.has(form) ? form : undefined);
      return stem === undefined ? null : this.stem(stem);
    }

    async stem(stem) {
      if (!this.stems.has(stem)) {
        const row = await this.table.get(stem);
        const [told, , lines] = (row || "0  ").split(" ");
        this.stems.set(stem, { stem, told: told / 10, packed: lines, get lines() { return this.read ||= unpack(this.packed); } });
      }
      return this.stems.get(stem);
    }

    /* The row of a word, or of what is left of it without its ending. */
    async lookup(word) {
      const own = await this.row(word);
      if (own) return own;
      for (const [ending, instead] of ENDINGS) {
        if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
        const root = word.slice(0, word.length - ending.length);
        for (const form of [root + instead, root.replace(/(.)\1$/, "$1")]) {
          const near = await this.row(form, true);
          if (near) return near;
        }
      }
      return null;
    }

    /* The words of a question that matter, taken apart as those of the index were. */
    async terms(text) {
      const tokens = [...text.matchAll(TOKEN)].map(([token]) => token);
      const meant = tokens.filter(token => !this.stop.has(token.toLowerCase()));
      const parts = await Promise.all((meant.length ? meant : tokens).map(token => this.parts(token)));
      const found = parts.flat(), kept = found.filter(word => !this.stop.has(word));
      return [...new Set(kept.length ? kept : found)];
    }

    async parts(token) {
      const parts = token.match(PARTS) || [];
      const lower = token.toLowerCase(), joined = lower.replace(/-/g, "");
      if (await this.row(lower)) return [lower];
      if (joined !== lower && await this.row(joined)) return [joined];
      if (parts.length > 1) return parts.map(part => part.toLowerCase());
      if (lower.length < 6 || await this.lookup(lower)) return [lower];
      const isMisspelt = (await this.spelling.near(lower, 1)).some(one => one.distance > 0);
      return !isMisspelt && await this.halves(lower) || [lower];
    }

    /* The two words that a compound such as "textfile" is made of, if both are known. */
    async halves(word) {
      for (let i = 3; i <= word.length - 3; i++) {
        const pair = [word.slice(0, i), word.slice(i)];
        const rows = await Promise.all(pair.map(one => this.row(one)));
        if (rows.every(row => row?.packed)) return pair;
      }
      return null;
    }

    /* What the words of a question may mean: for each the rows, how sure that is, and how much it tells. */
    async meanings(terms, isWhole) {
      const found = await Promise.all(terms.map((word, i) => this.meaning(word, !isWhole && i === terms.length - 1, terms.length === 1)));
      // "time zone" is also "timezone".
      await Promise.all(terms.slice(1).map(async (word, i) => {
        const joined = await this.row(terms[i] + word);
        if (joined) for (const one of [found[i], found[i + 1]]) add(one, joined, JOINED);
      }));
      for (const one of found) {
        const sure = [...one.rows].filter(([, sureness]) => sureness === 1).map(([row]) => row.told);
        one.told = sure[0] || Math.max(0, ...[...one.rows].map(([row, sureness]) => sureness * row.told)) || this.mean;
        if (terms.length > 1 && this.weak.has(one.word)) one.told *= WEAK;
      }
      return found;
    }

    async meaning(word, isLast, isOnly) {
      const found = { word, rows: new Map(), isKnown: false, asked: 0 };
      const own = await this.lookup(word);
      if (own) {
        if (own.packed) add(found, own, 1);
        const others = await Promise.all((this.synonyms.get(own.stem) || []).map(other => this.stem(other)));
        for (const other of others) add(found, other, SYNONYM);
        found.isKnown = Boolean(own.packed);
        found.isThing = found.rows.size > 0;
        found.asked = own.packed ? asked(own) : Math.max(0, ...others.map(asked));
      }
      if (isLast && word.length > 2 && !(isOnly && own?.packed)) {
        const longer = (await this.spelling.starts.beginning(word)).filter(([key, marks]) => key !== word && marks.endsWith("w"));
        for (const row of await Promise.all(longer.slice(0, 12).map(([key]) => this.row(key)))) if (row) add(found, row, own ? LONGER : BEGUN);
      }
      found.isBegun = !own && found.rows.size > 0;
      if (!own && word.length > 3 && !found.rows.size) {
        const near = (await this.spelling.near(word, word.length < 8 ? 1 : 2)).filter(one => one.isWord).slice(0, 6);
        for (const { key, distance } of near) { const row = await this.row(key); if (row) add(found, row, .8 - .2 * distance); }
        found.isThing = isOnly && found.rows.size > 0;
        found.asked = Math.max(0, ...[...found.rows.keys()].map(asked));
      }
      return found;
    }
  }

  /* On how many lines that somebody may ask for. */
  const asked = row => row.lines.filter(line => !UNASKED.includes(line.field)).length;

  function add(meaning, row, sureness) {
    if (row.packed && !(meaning.rows.get(row) >= sureness)) meaning.rows.set(row, sureness);
  }

  /* The words of a piece with their stems, and what is left of words without their endings: whoever is still typing a
     word has written so much of it. */
  function formsOf(rows) {
    const words = new Map(), left = new Set();
    const add = (form, stem) => { if (!words.has(form)) words.set(form, stem); };
    for (const [form, rest] of rows) {
      if (rest.startsWith("=")) continue;
      for (const ending of rest.split(" ")[1].split(",")) add(whole(form, ending), form);
      left.add(form);
    }
    for (const [form, rest] of rows) if (rest.startsWith("=")) add(form, rest.slice(1));
    return { words, left };
  }

  scope.AtlasWords = { Words };
})(typeof self !== "undefined" ? self : globalThis);
