/* Asks the engine, and does not keep the reader from typing meanwhile: it runs in a worker, or, in a folder, where
   browsers refuse workers, in the page between two keys. */
(function (scope) {
  "use strict";
  const { here, script } = AtlasOpener;
  const waiting = new Map();   // number of a question -> what to do with its answer
  let count = 0, worker = null, inPage = null;

  function startWorker() {
    worker = new Worker(here + "worker.js");
    worker.onmessage = ({ data: { number, answer, error } }) => {
      if (error) waiting.get(number)?.failed(new Error(error));
      else waiting.get(number)?.done(answer);
      waiting.delete(number);
    };
    worker.onerror = event => {
      event.preventDefault();
      worker.terminate();
      worker = null;
      for (const { failed } of waiting.values()) failed(new Error(event.message));
      waiting.clear();
    };
  }

  async function startInPage() {
    await script("parts.js");
    await Promise.all(AtlasParts.map(script));
    return AtlasAnswers.open(AtlasStore.scripts(`${here}index/`));
  }

  const pause = () => new Promise(done => setTimeout(done));

  /* Begin to load the index. */
  function begin() {
    if (location.protocol !== "file:") { if (!worker) startWorker(); }
    else inPage ||= startInPage().catch(error => { inPage = null; throw error; });
  }

  /* Returns {items, nearest, notice, words}: answers best first, or else the nearest names, and what is to be said
     where there is no page; the words of the question that matter. Fails if the index cannot be had. */
  async function ask(text) {
    begin();
    if (inPage) {
      const answers = await inPage;
      await pause();
      return answers.ask(text);
    }
    return new Promise((done, failed) => {
      waiting.set(++count, { done, failed });
      worker.postMessage({ number: count, text });
    });
  }

  scope.AtlasAsking = { begin() { try { begin(); inPage?.catch(() => {}); } catch { /* asking will fail, and say so */ } }, ask };
})(self);
