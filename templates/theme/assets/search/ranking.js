/* Ranking: how well each answer fits the words of a question. Touches neither the index nor the page. */
(function (scope) {
  "use strict";
  /* Found by measuring; see CONTRIBUTING, "Search". */
  const FIELDS = { a: .93, x: .31, u: .46, s: .72, b: .2, d: .65, r: .45 };   // a match in such a line
  const SENTENCES = new Set("dr");   // of names; r of those that no example uses
  const WEIGHTS = {
    missing: .3,       // what the question has and the line has not
    surplus: .25,       // what the line has and the question has not
    line: .78,          // the best line, against the evidence from all of the page
    page: 1.6,          // evidence from elsewhere on the page
    matched: .3,        // for questions of which only some words are found
    symbol: 1.4,        // a name's sentence, against a task
    rank: .005          // widely used modules
  };
  const MORE_HITS = [.05, .03, .02];   // what a page's further answers add
  const MOST = 1.1;                    // of the evidence for a word, from all of a page
  const OWN_LINES = 64, LINES = 8;     // as in generator/search/text.py
  const SPAN = 1 << 16;                // more than the lines of any page

  /* Number of the answer that a line belongs to; 0 is the page itself. */
  const answerOf = line => line < OWN_LINES ? 0 : 1 + (line - OWN_LINES) / LINES | 0;

  /* Calls visit(place, sure) for each line with a word of the question, in the order of pages and lines: `sure` has for
     each word how surely it is meant there. All lines are put in order at once, by numbers: a plain question meets
     thousands of them, and a map of as many costs most of its answer. */
  function eachLine(asked, visit) {
    const lists = [];   // of places, in their order
    asked.forEach(({ rows }, word) => { for (const [{ lines }, sure] of rows) lists.push({ lines, next: 0, word, sure }); });
    const keys = new Float64Array(lists.reduce((sum, { lines }) => sum + lines.length, 0));   // page, line and list
    let count = 0;
    lists.forEach(({ lines }, list) => {
      for (let i = 0; i < lines.length; i++) keys[count++] = (lines[i].page * SPAN + lines[i].line) * lists.length + list;
    });
    keys.sort();
    const sure = asked.map(() => 0);
    for (let i = 0; i < count;) {
      sure.fill(0);
      const end = (Math.floor(keys[i] / lists.length) + 1) * lists.length;   // of the keys of this line
      let place;
      for (; i < count && keys[i] < end; i++) {
        const list = lists[keys[i] % lists.length];
        place = list.lines[list.next++];
        if (list.sure > sure[list.word]) sure[list.word] = list.sure;
      }
      visit(place, sure);
    }
  }

  /* Returns pages with their best answers, best first: [{page, score, hits: [{answer, score, isName, matched, said}]}]:
     of the question, how much is found on the page, and how much one line of the answer says. */
  function rank(asked, ranks) {
    const total = asked.reduce((sum, one) => sum + one.told, 0);
    const pages = [];
    const row = asked.map(() => 0);   // how well each word is found in the answer at hand
    let answer = null, own = -1, ownRow = [];   // own: the page that answers by itself

    function end() {
      if (!answer) return;
      const { page } = answer;
      if (!answer.answer) { own = page; ownRow = row.slice(); }
      let evidence = 0, matched = 0;
      for (let i = 0; i < row.length; i++) {
        const elsewhere = own === page ? WEIGHTS.page * ownRow[i] : 0;
        const value = row[i] > elsewhere ? row[i] : elsewhere;
        evidence += asked[i].told * (value < MOST ? value : MOST);
        if (value > .3) matched += asked[i].told;
      }
      answer.matched = matched / total;
      answer.score = WEIGHTS.line * answer.best + (1 - WEIGHTS.line) * evidence / total;
      answer.score *= 1 - WEIGHTS.matched + WEIGHTS.matched * answer.matched;
      if (answer.isName) answer.score *= WEIGHTS.symbol;
      const last = pages[pages.length - 1];
      if (last && last.page === page) last.hits.push(answer); else pages.push({ page, score: 0, hits: [answer] });
    }

    eachLine(asked, ({ page, line, field, weight }, sure) => {
      const number = answerOf(line), share = FIELDS[field];
      if (!answer || answer.answer !== number || answer.page !== page) {
        end();
        answer = { page, answer: number, score: 0, isName: false, matched: 0, said: 0, best: 0 };
        row.fill(0);
      }
      let evidence = 0;
      for (let i = 0; i < row.length; i++) if (sure[i]) {
        evidence += asked[i].told * sure[i];
        if (sure[i] * share > row[i]) row[i] = sure[i] * share;
      }
      if (field === "b") return;
      const surplus = weight > evidence ? weight - evidence : 0;
      const score = share * evidence / (evidence + WEIGHTS.missing * (total - evidence) + WEIGHTS.surplus * surplus);
      if (score > answer.best) { answer.best = score; answer.isName = SENTENCES.has(field); }
      if (evidence > answer.said * total) answer.said = evidence / total;
    });
    end();
    for (const one of pages) {
      one.hits.sort((a, b) => b.score - a.score);
      one.score = one.hits[0].score + WEIGHTS.rank * ranks[one.page];
      MORE_HITS.forEach((share, i) => { if (one.hits[i + 1]) one.score += share * one.hits[i + 1].score; });
    }
    return pages.sort((a, b) => b.score - a.score);
  }

  /* A question of one word is about a thing: what counts is how much of a page speaks of it, and where. */
  const ABOUT = { x: 1, u: .8, s: .45, a: .5, d: .2, r: .15, b: .15 };
  const FEWER = .6;            // what each further line adds, of the line before
  const KNOWN_PAGE = .09;      // for each rank of a page

  /* Returns the same as rank, for one word. */
  function about(one, ranks) {
    const pages = new Map();
    eachLine([one], ({ page: at, line, field, weight }, [sure]) => {
      const number = answerOf(line);
      let page = pages.get(at);
      if (!page) pages.set(at, page = { page: at, values: [], hits: new Map() });
      let hit = page.hits.get(number);
      if (!hit) page.hits.set(number, hit = { answer: number, score: 0, isName: false, matched: 1, said: 1 });
      const share = Math.min(1, one.told * sure / Math.max(weight, 1));   // of the line
      const value = ABOUT[field] * sure * (.6 + .8 * share);
      if (field !== "b" && value > hit.score) { hit.score = value; hit.isName = SENTENCES.has(field); }
      page.values.push(value);
    });
    return [...pages.values()].map(({ page, values, hits }) => {
      values.sort((a, b) => b - a);
      const score = values.slice(0, 8).reduce((sum, value, i) => sum + value * FEWER ** i, 0) + KNOWN_PAGE * ranks[page];
      return { page, score, hits: [...hits.values()].sort((a, b) => b.score - a.score) };
    }).sort((a, b) => b.score - a.score);
  }

  scope.AtlasRanking = { rank, about, WEIGHTS, FIELDS };
})(typeof self !== "undefined" ? self : globalThis);
