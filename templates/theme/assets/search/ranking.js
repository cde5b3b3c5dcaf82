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
  const MANY = 4000;                   // answers to weigh; only a far larger catalogue has as many for one word
  const OWN_LINES = 64, LINES = 8;     // as in generator/search/text.py
  const PAGES = 1 << 13;               // more than the answers on any page

  /* Number of the answer that a line belongs to; 0 is the page itself. */
  const answerOf = line => line < OWN_LINES ? 0 : 1 + (line - OWN_LINES) / LINES | 0;

  /* Returns pages with their best answers, best first: [{page, score, hits: [{answer, score, isName, matched, said}]}]:
     of the question, how much is found on the page, and how much one line of the answer says. */
  function rank(asked, ranks) {
    const total = asked.reduce((sum, one) => sum + one.told, 0);
    const answers = new Map();   // page and answer -> evidence
    const lines = new Map();     // page and line -> evidence
    // The rarest word first: where very many answers share a common one, those that have it alone are left out.
    const order = asked.map((_, i) => i).sort((a, b) => asked[b].told - asked[a].told);
    for (const i of order) collect(asked[i], i, asked.length, answers, lines);
    for (const { answer, field, evidence, weight } of lines.values()) {
      if (field === "b") continue;
      const score = FIELDS[field] * evidence
        / (evidence + WEIGHTS.missing * (total - evidence) + WEIGHTS.surplus * Math.max(0, weight - evidence));
      if (score > answer.best) { answer.best = score; answer.isName = SENTENCES.has(field); }
      answer.said = Math.max(answer.said, evidence / total);
    }
    const pages = new Map();
    for (const answer of answers.values()) {
      const { page } = answer;
      const own = answers.get(page * PAGES);
      let evidence = 0, matched = 0;
      for (let i = 0; i < asked.length; i++) {
        const value = Math.min(1.1, Math.max(answer.row[i], own ? WEIGHTS.page * own.row[i] : 0));
        evidence += asked[i].told * value;
        if (value > .3) matched += asked[i].told;
      }
      let score = WEIGHTS.line * answer.best + (1 - WEIGHTS.line) * evidence / total;
      score *= 1 - WEIGHTS.matched + WEIGHTS.matched * matched / total;
      if (answer.isName) score *= WEIGHTS.symbol;
      const hit = { answer: answer.number, score, isName: answer.isName, matched: matched / total, said: answer.said };
      const found = pages.get(page);
      if (!found) pages.set(page, [hit]); else found.push(hit);
    }
    const found = [];
    for (const [page, hits] of pages) {
      hits.sort((a, b) => b.score - a.score);
      let score = hits[0].score + WEIGHTS.rank * ranks[page];
      MORE_HITS.forEach((share, i) => { if (hits[i + 1]) score += share * hits[i + 1].score; });
      found.push({ page, score, hits });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  /* Add what speaks for each answer that has this word. */
  function collect(one, i, terms, answers, lines) {
    const sureness = new Map();   // page and line -> the surest of the meanings that stand there
    for (const [{ lines: places }, sure] of one.rows) for (const place of places) {
      const at = place.page * PAGES * LINES + place.line;
      const before = sureness.get(at);
      if (!before || before.sure < sure) sureness.set(at, { sure, place });
    }
    const isFull = answers.size > MANY;
    for (const [at, { sure, place: { page, line, field, weight } }] of sureness) {
      const number = answerOf(line), key = page * PAGES + number;
      let answer = answers.get(key);
      if (!answer) {
        if (isFull) continue;
        answers.set(key, answer = { page, number, best: 0, said: 0, isName: false, row: new Float64Array(terms) });
      }
      const known = lines.get(at);
      if (known) known.evidence += one.told * sure;
      else lines.set(at, { answer, field, weight, evidence: one.told * sure });
      answer.row[i] = Math.max(answer.row[i], sure * FIELDS[field]);
    }
  }

  /* A question of one word is about a thing: what counts is how much of a page speaks of it, and where. */
  const ABOUT = { x: 1, u: .8, s: .45, a: .5, d: .2, r: .15, b: .15 };
  const FEWER = .6;            // what each further line adds, of the line before
  const KNOWN_PAGE = .09;      // for each rank of a page

  /* Returns the same as rank, for one word. */
  function about(one, ranks) {
    const answers = new Map(), lines = new Map();
    collect(one, 0, 1, answers, lines);
    const pages = new Map();
    for (const { answer, field, evidence, weight } of lines.values()) {
      const sure = evidence / one.told;
      const share = Math.min(1, evidence / Math.max(weight, 1));   // of the line
      const value = ABOUT[field] * sure * (.6 + .8 * share);
      if (field !== "b" && value > answer.best) { answer.best = value; answer.isName = SENTENCES.has(field); }
      let page = pages.get(answer.page);
      if (!page) pages.set(answer.page, page = { page: answer.page, values: [], hits: new Map() });
      page.values.push(value);
      page.hits.set(answer.number, answer);
    }
    return [...pages.values()].map(({ page, values, hits }) => {
      values.sort((a, b) => b - a);
      const score = values.slice(0, 8).reduce((sum, value, i) => sum + value * FEWER ** i, 0) + KNOWN_PAGE * ranks[page];
      const best = [...hits.values()].sort((a, b) => b.best - a.best).map(hit => ({ answer: hit.number, score: hit.best, isName: hit.isName, matched: 1, said: 1 }));
      return { page, score, hits: best };
    }).sort((a, b) => b.score - a.score);
  }

  scope.AtlasRanking = { rank, about, WEIGHTS, FIELDS };
})(typeof self !== "undefined" ? self : globalThis);
