/* What is shown of a page, and of the places on it that answer. */
(function (scope) {
  "use strict";
  const CALLED = scope.AtlasNames.KINDS;

  /* A page as the index has it (`Page.shown` in generator/search/pages.py), with names for its parts. */
  function details([letter, name, title, summary, first, choosers, pieces, calls], head) {
    const lines = packed => packed ? packed.split("\n") : [];
    return {
      letter, name, title: title || name, summary, first,
      kind: head.kinds[letter], address: `${head.folders[letter]}${name}/`,
      choosers: choosers ? choosers.split(" ").map(Number) : [],
      pieces: lines(pieces).map(piece),
      calls: lines(calls).map(line => {
        const [path, ...parameters] = line.slice(1).split(" ");
        return { kind: CALLED[line[0]], path, head: `(${parameters.filter(Boolean).join(", ")})` };
      })
    };
  }

  /* A task or a section, or, behind an exclamation mark, a pitfall. */
  function piece(line) {
    const end = line.indexOf(" "), title = line.slice(end + 1);
    if (line[0] !== "!") return { anchor: line.slice(0, end), title };
    return { anchor: line.slice(1, end), title, kind: "pitfall", isText: true };
  }

  /* The place on a page that a hit means: {anchor, title, kind}; all empty for the page itself. */
  function spot(page, hit) {
    const own = page.name.split("/")[0];   // "cv2/constants" holds names of cv2
    const named = (path, kind, head = "") => ({ anchor: `${own}.${path}`, title: `${own}.${path}${head}`, kind });
    if (hit.path) {
      const call = page.calls.find(one => one.path === hit.path);
      return named(hit.path, hit.kind || call?.kind || "name", call?.head);
    }
    if (hit.anchor) {
      const piece = page.pieces.find(one => one.anchor === hit.anchor);
      return piece ? { ...piece } : { anchor: hit.anchor, title: hit.anchor, kind: page.calls.find(one => `${own}.${one.path}` === hit.anchor)?.kind || "name" };
    }
    if (hit.answer > page.pieces.length) {
      const call = page.calls[hit.answer - page.pieces.length - 1];
      if (call) return named(call.path, call.kind, call.head);
    }
    return hit.answer ? { ...page.pieces[hit.answer - 1] } : { anchor: "", title: "" };
  }

  scope.AtlasDetails = { details, spot };
})(typeof self !== "undefined" ? self : globalThis);
