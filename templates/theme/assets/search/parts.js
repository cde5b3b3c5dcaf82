/* The scripts of the search engine in the order in which they are loaded: by the worker, by a page that was opened
   from a folder, and by `atlas search`. */
self.AtlasParts = [
  "store.js", "tables.js", "spelling.js", "names.js", "words.js", "ranking.js", "question.js", "found.js", "details.js",
  "absent.js", "engine.js", "answers.js"
];
