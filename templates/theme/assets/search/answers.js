/* From what the engine finds to what the dialog shows: one answer for each page, and after the first three of them
   what else the first page has. An answer is
   {kind, title, isCode, address, anchor, owner, isOwnerCode, first, summary, isMore}. */
(function (scope) {
  "use strict";
  const PAGES_FIRST = 3;   // before more of the first page: the right page is among them nearly always
  const MORE = 2;

  class Answers {
    constructor(engine) { this.engine = engine; }

    /* Returns {items, nearest, notice, words}. */
    async ask(text) {
      const { items, nearest, notice, words } = await this.engine.search(text);
      const found = items.map(({ page, hits }) => answer(page, hits[0]));
      const more = items.slice(0, 1).flatMap(({ page, hits }) => hits.slice(1).filter(hit => hit.anchor)
        .slice(0, MORE).map(hit => ({ ...answer(page, hit), isMore: true })));
      found.splice(PAGES_FIRST, 0, ...more);
      return { items: found, nearest: nearest.map(({ page, hits }) => answer(page, hits[0])), notice, words };
    }
  }

  function answer(page, hit) {
    const isPageCode = "mbt".includes(page.letter);
    const whole = { kind: page.kind, title: page.title, isCode: isPageCode, address: page.address, anchor: "", owner: "" };
    const { first, summary } = page;
    if (!hit.anchor) return { ...whole, first, summary };
    return {
      kind: hit.kind || (page.letter === "c" ? "section" : "task"),
      title: hit.title, isCode: Boolean(hit.kind) && !hit.isText,
      address: page.address, anchor: hit.anchor,
      owner: page.title, isOwnerCode: isPageCode,
      first, summary
    };
  }

  scope.AtlasAnswers = { open: async store => new Answers(await scope.AtlasEngine.Engine.open(store)) };
})(typeof self !== "undefined" ? self : globalThis);
