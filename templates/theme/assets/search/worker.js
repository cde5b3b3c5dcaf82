/* Answers the search dialog from our own index: names at once, words as soon as they are loaded. */
"use strict";
importScripts("engine.js", "answers.js", "names.js");

const desk = AtlasSearch.open(self.atlasIndex.names, false);
let asked = null;

addEventListener("message", ({ data }) => {
  if (typeof data.query === "string") {
    asked = data.query;
    postMessage({ query: asked, result: desk.answer(asked) });
  }
});
setTimeout(() => {
  importScripts("text.js");
  desk.engine.addText(self.atlasIndex.text);
  if (asked !== null) postMessage({ query: asked, result: desk.answer(asked) });
});
