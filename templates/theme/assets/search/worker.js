/* Answers the questions of asking.js. */
"use strict";
importScripts("parts.js");
importScripts(...self.AtlasParts);

const store = AtlasStore.http(new URL("index/", self.location.href).href);
let opening = null;

addEventListener("message", async ({ data: { number, text } }) => {
  try {
    opening ||= AtlasAnswers.open(store);
    postMessage({ number, answer: await (await opening).ask(text) });
  } catch (error) {
    opening = null;   // the next question tries again, also with a newer index
    postMessage({ number, error: String(error) });
  }
});
