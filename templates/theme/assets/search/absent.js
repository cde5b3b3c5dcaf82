/* Names that are not here: what became of them, how what has no page is installed, and what resembles them. */
(function (scope) {
  "use strict";
  const { key } = scope.AtlasNames, { spotOf } = scope.AtlasFound, { edits } = scope.AtlasSpelling;
  const NAMED = 10;        // as in engine.js
  const TRIED = 12;        // names that resemble one
  const OWNED = 80, OTHERS = 6;   // places of each, on a page that was named with it and on any

  /* That a name has no page, and how it is installed: under which names, if several are imported by it. */
  function notHere(name, distributions) {
    const commands = distributions.map(one => `python -m pip install ${one}`);
    return `${name} has no page here; it is installed with ${commands.join(", or ")}.`;
  }

  /* What is to be said where there is no page, or no longer such a name. */
  async function notice(engine, question, named) {
    const gone = named.find(one => one.isGone);
    if (gone) return `${gone.name} is no longer there. Use ${gone.now}.`;
    if (named.some(one => one.isPage && !one.isOwner && one.order === 0)) return null;
    const asksToInstall = question.kind === "install" || question.kind === "import" || question.isMissing;
    if (!asksToInstall && (named.length || !["word", "name"].includes(question.kind))) return null;
    for (const name of question.names) {
      const found = await engine.installs.get(key(name));
      if (found) return notHere(name, found.split(" "));
    }
    return null;
  }

  /* Puts what is surely meant by a misspelt name among what was found; returns what only resembles it. */
  async function resembling(engine, found, question, named, ranked, notice) {
    const [name] = question.names;
    const isKnown = (question.kind === "word" || question.kind === "name" && !name.includes(".")) && ranked.isKnown;
    if (notice || isKnown || !name || /\s/.test(name) || question.names.length > 2 || named.some(one => !one.isOwner)) return [];
    const all = await near(engine, name, named.map(one => one.page));
    for (const one of all) if (one.isSure) found.put(one.page, NAMED + one.score - 8 + (named.length ? 5 : 0), one);
    // Of a variable that nobody knows at least the method is known: df.groupby, text.split.
    const last = name.includes(".") && !named.length ? await engine.names.places(name.slice(name.lastIndexOf(".") + 1)) : [];
    const isMethod = one => one.letter === "m" || one.letter === "p";
    for (const one of last) found.put(one.page, NAMED - 4 + engine.worth(one) + (isMethod(one) ? 1 : 0), spotOf(one));
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
      .map(place => ({ page: place.page, score: score + engine.worth(place) / 10, isSure: isSure(candidate), ...spotOf(place) }));
    const found = (await Promise.all([
      ...longer.slice(0, TRIED).map(one => places({ ...one, isLonger: true }, 7 - Math.min(.6, .04 * one.distance))),
      ...near.filter(one => one.isName).slice(0, isDotted ? 30 : TRIED).map(one => places(one, 8 - 1.3 * one.distance)),
      ...wholes.slice(0, 6).map(one => places(one, 9 - 1.3 * one.distance))
    ])).flat();
    return found.sort((a, b) => b.score - a.score);
  }

  scope.AtlasAbsent = { notice, resembling };
})(typeof self !== "undefined" ? self : globalThis);
