/* Names that are not here: what became of them, how what has no page is installed, and what resembles them. */
(function (scope) {
  "use strict";
  const { key } = scope.AtlasNames, { spotOf } = scope.AtlasFound, { edits } = scope.AtlasSpelling;
  const NAMED = 10, COMMON = 8;   // as in engine.js
  const ASKED = ["word", "name"];   // kinds of question that are a name alone
  const SHORTEST = 4;      // letters of a name that may be a misspelt one
  const TRIED = 12;        // names that resemble one
  const OWNED = 80, OTHERS = 6;   // places of each, on a page that was named with it and on any

  const commands = (engine, distributions) => distributions.map(one => engine.head.install.replace("{name}", one)).join(", or ");

  /* That a name has no page, and how it is installed: under which names, if several are imported by it. */
  const notHere = (engine, name, distributions) => distributions[0][0] === "=" ? `${name} has no page here; ${distributions.join(" ").slice(1)}.` : `${name} has no page here; it is installed with ${commands(engine, distributions)}.`;
  const nearestTo = (engine, name, one) => `${name} has no page here. The nearest name of a package is ${one}; it is installed with ${commands(engine, [one])}.`;

  /* Whether a name that is also something on a page is rather that than a package. */
  const isUsual = one => one.isDocumented && (one.rank > 0 || one.fit === 1 && !one.path.includes("."));

  /* What is to be said where there is no page, or no longer such a name. */
  async function notice(engine, question, named) {
    const gone = named.find(one => one.isGone);
    if (gone?.since) return `${gone.name} is gone since ${gone.of} ${gone.since}.${gone.now ? ` Use ${gone.now}.` : ""}`;
    if (gone) return `${gone.name} is no longer there. Use ${gone.now}.`;
    if (named.some(one => one.isPage && !one.isOwner && one.order === 0)) return null;
    for (const side of question.sides || []) {
      const found = !/\s/.test(side) && !(await engine.names.find(side)).length && await engine.installs.get(key(side));
      if (found) return notHere(engine, side, found.split(" "));
    }
    const asksToInstall = question.kind === "install" || question.kind === "import" || question.isMissing;
    if (!asksToInstall && (named.some(isUsual) || !ASKED.includes(question.kind))) return null;
    for (const name of question.names) {
      if (engine.words.stop.has(name.toLowerCase())) continue;   // there is a package of that name as well
      const found = await engine.installs.get(key(name));
      if (found) return notHere(engine, name, found.split(" "));
    }
    return null;
  }

  /* What is to be said of a name that is misspelt, and is nearest to that of a package. */
  async function misspelt(engine, question) {
    const [name] = question.names, own = key(name || "");
    if (own.length < SHORTEST || engine.words.stop.has(own) || /[\s.]/.test(name) || ![...ASKED, "install", "import"].includes(question.kind) && !question.isMissing) return null;
    const [near] = (await engine.packages.near(own, own.length < 9 ? 1 : 2)).filter(one => !engine.words.stop.has(one.key));
    return near ? nearestTo(engine, name, (await engine.installs.get(near.key)).split(" ")[0]) : null;
  }

  /* Puts what is surely meant by a misspelt name among what was found; returns what only resembles it. */
  async function resembling(engine, found, question, named, ranked, notice) {
    const [name] = question.names;
    const isKnown = (question.kind === "word" || question.kind === "name" && !name.includes(".")) && ranked.isKnown;
    if (notice || isKnown || !name || /\s/.test(name) || question.names.length > 2 || named.some(one => !one.isOwner)) return [];
    const all = await near(engine, name, named.map(one => one.page));
    // A misspelt word of every day; a capital letter makes it the name of a class.
    const isThing = question.kind === "word" && ranked.asked >= COMMON && name === name.toLowerCase();
    for (const one of all) if (one.isSure && (one.isPage || !isThing)) found.put(one.page, NAMED + one.score - 8 + (named.length ? 5 : 0), one);
    // Of a variable that nobody knows at least the method is known: df.groupby, text.split.
    const last = name.includes(".") && !named.length ? await engine.names.places(name.slice(name.lastIndexOf(".") + 1)) : [];
    const isMethod = one => one.letter === "m" || one.letter === "p";
    // What is written otherwise, or an attribute of a package that no example uses, is a guess too many: requirements.txt.
    const isAlike = one => one.path.slice(one.path.lastIndexOf(".") + 1) === name.slice(name.lastIndexOf(".") + 1);
    const isKnownThere = one => one.isDocumented || isAlike(one) && (one.rank > 0 || one.letter !== "p");
    for (const one of last.filter(isKnownThere)) found.put(one.page, NAMED - 4 + engine.worth(one) + (isMethod(one) ? 1 : 0), spotOf(one));
    return all.filter(one => !one.isSure);
  }

  /* What resembles a name that there is not: likelier on the page that is named before it. */
  async function near(engine, name, owners) {
    const own = key(name.slice(name.lastIndexOf(".") + 1));
    if (own.length < 2) return [];
    const most = own.length < 4 ? 1 : own.length < 9 ? 2 : 3;
    const [near, longer] = await Promise.all([own.length > 2 ? engine.spelling.near(own, most) : [], engine.spelling.beginning(own)]);
    const path = name.toLowerCase(), isDotted = path.includes(".");
    const wholes = isDotted ? (await engine.spelling.near(key(name), 2)).filter(one => one.isName) : [];
    const isSure = one => one.isLonger || one.distance < 2 || one.distance < 3 && own.length > 7 && one.key[0] === own[0];
    const isPath = place => !place.isPage && edits(path, place.path.toLowerCase(), most) <= most;
    const places = async (candidate, score) => (await engine.names.places(candidate.key)).slice(0, owners.length ? OWNED : OTHERS)
      .filter(place => !isDotted || owners.includes(place.page) || isPath(place) || place.isPage && wholes.includes(candidate))
      .map(place => ({ page: place.page, score: score + engine.worth(place) / 10, isSure: isSure(candidate), isPage: place.isPage, ...spotOf(place) }));
    const found = (await Promise.all([
      ...longer.slice(0, TRIED).map(one => places({ ...one, isLonger: true }, 7 - Math.min(.6, .04 * one.distance))),
      ...near.filter(one => one.isName).slice(0, isDotted ? 30 : TRIED).map(one => places(one, 8 - 1.3 * one.distance)),
      ...wholes.slice(0, 6).map(one => places(one, 9 - 1.3 * one.distance))
    ])).flat();
    return found.sort((a, b) => b.score - a.score);
  }

  scope.AtlasAbsent = { notice, misspelt, resembling };
})(typeof self !== "undefined" ? self : globalThis);
