/* Answers the questions of asking.js. */
"use strict";
importScripts("engine.js", "answers.js", "names.js", "text.js");

const answers = AtlasAnswers.open(self.atlasIndex);
addEventListener("message", ({ data: { number, text } }) => postMessage({ number, answer: answers.ask(text) }));
