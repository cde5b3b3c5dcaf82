/* From what the engine finds to what the dialog shows: one answer for each page, and after the first three of them
   what else the first page has. An answer is
   {kind, title, isCode, address, anchor, owner, isOwnerCode, first, summary, isMore}. */
(function (scope) {
  "use strict";
  const PAGES_FIRST = 3;   // before more of the first page: the right page is among them nearly always
  const MORE = 2;

  class Answers {
    constructor(index) {
      this.engine = new scope.AtlasSearch.Engine(index.names);
      this.engine.addText(index.text);
    }

    ask(text) {
      const { items, nearest } = this.engine.search(text);
      const pages = items.map(item => ({ page: this.engine.names.pages[item.page], hits: ordered(item.hits) }));
      const found = pages.map(({ page, hits }) => answer(page, hits[0]));
      const more = pages.slice(0, 1).flatMap(({ page, hits }) => hits.slice(1).filter(hit => hit.anchor)
        .slice(0, MORE).map(hit => ({ ...answer(page, hit), isMore: true })));
      found.splice(PAGES_FIRST, 0, ...more);
      return {
        items: found,
        nearest: nearest.map(item => answer(this.engine.names.pages[item.page], item.hits[0])),
        notice: null,
        words: this.engine.terms(text)
      };
    }
  }

  const ordered = hits => hits.sort((a, b) => b.score - a.score || (b.own || 0) - (a.own || 0));

  function answer([letter, address, , pageTitle, summary, first], hit = {}) {
    const kind = scope.AtlasSearch.KINDS[letter];
    const isPageCode = letter === "m" || letter === "b";
    if (!hit.anchor) return { kind, title: pageTitle, isCode: isPageCode, address, anchor: "", owner: "", first, summary };
    return {
      kind: hit.kind || (letter === "c" ? "section" : "task"),
      title: hit.title, isCode: Boolean(hit.kind),
      address, anchor: hit.anchor,
      owner: pageTitle, isOwnerCode: isPageCode,
      first, summary
    };
  }

  scope.AtlasAnswers = { open: index => new Answers(index) };
})(typeof self !== "undefined" ? self : globalThis);
