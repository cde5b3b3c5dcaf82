/* Offers what an address without a page may have meant: another case, an ending, a folder for a dot, or a slip. */
(async function () {
  "use strict";
  // From where it stands, and from the file that a built site joins it into.
  const here = new URL("../search/", document.currentScript.src).href;
  const root = new URL("../../", here).pathname;
  const place = document.querySelector("[data-atlas-meant]");
  const OFFERED = 3;

  /* "modules/os/path/index.html" is a question for os.path. */
  function asked(path) {
    return path.replace(/\/+(?:index\.html?)?$/, "").replace(/\.(?:html?|md|php)$/, "")
      .replace(/^(?:[a-z]{2}\/)?(?:[\d.]+\/|latest\/|stable\/)?(?:modules|builtins|concepts|categories|library)\//, "")
      .replace(/\/+/g, ".");
  }

  const load = name => new Promise((done, failed) => {
    const script = document.createElement("script");
    Object.assign(script, { src: here + name, async: false, onload: done, onerror: () => failed(new Error(name)) });
    document.head.append(script);
  });

  function item({ title, isCode, address, anchor, summary }) {
    const link = document.createElement("a");
    link.href = root + address + (anchor ? `#${anchor}` : "");
    const name = document.createElement(isCode ? "code" : "span");
    name.textContent = title;
    link.append(name);
    const line = document.createElement("li");
    line.append(link, `: ${summary}`);
    return line;
  }

  try {
    const name = asked(decodeURIComponent(location.pathname.slice(root.length)));
    if (!name) return;
    await load("parts.js");
    await Promise.all(AtlasParts.map(load));
    const answers = await AtlasAnswers.open(AtlasStore.http(`${here}index/`));
    const { items, nearest } = await answers.ask(name);
    const offered = [...items.filter(one => !one.isMore), ...nearest].slice(0, OFFERED);
    if (!offered.length) return;
    place.querySelector("ul").replaceChildren(...offered.map(item));
    place.hidden = false;
  } catch { /* the search and the lists are there all the same */ }
})();
