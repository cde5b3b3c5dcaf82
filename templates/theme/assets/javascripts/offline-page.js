/* The page shown instead of one that cannot be had: says which, and lists what can be read. */
(function () {
  "use strict";
  const MOST = 60;
  const box = document.querySelector("[data-atlas-visited]");
  const copy = new AtlasCopy(window.atlasRoot);

  /* Only a page of this site may be led to. */
  function wantedPage() {
    const wanted = new URLSearchParams(location.search).get("wanted");
    if (wanted === null) return null;
    return copy.path(new URL(wanted, copy.root));
  }

  async function titleOf(key) {
    const text = await (await copy.find("visited", copy.path(key))).text();
    if (/http-equiv="refresh"/.test(text)) return "";
    const title = new DOMParser().parseFromString(text, "text/html").title;
    return title.replace(/ - [^-]*$/, "");
  }

  async function visited() {
    const keys = (await copy.keys("visited")).reverse();
    const pages = keys.filter(key => /(\/|\.html)$/.test(key) && ![copy.url("offline/"), copy.root].includes(key));
    const titles = await Promise.all(pages.slice(0, MOST).map(titleOf));
    return pages.slice(0, MOST).map((key, i) => [key, titles[i]]).filter(([, title]) => title);
  }

  function item(address, title) {
    const link = document.createElement("a");
    link.href = address;
    const isCode = /^(modules|builtins)\/./.test(copy.path(address));   // names are set as code everywhere
    const text = document.createElement(isCode ? "code" : "span");
    text.textContent = title;
    link.append(text);
    const made = document.createElement("li");
    made.append(link);
    return made;
  }

  async function start() {
    const wanted = wantedPage();
    const isWhole = await copy.whole();
    const lists = isWhole ? [] : await visited();
    if (wanted !== null) {
      const address = copy.url(wanted) + location.hash;
      const again = box.querySelector("[data-atlas-again]");
      again.querySelector("code").textContent = wanted || "/";
      again.querySelector("a").href = address;
      again.hidden = false;
      addEventListener("online", () => location.replace(address));
    }
    box.querySelector("[data-atlas-whole]").hidden = !isWhole;
    const list = box.querySelector("[data-atlas-read]");
    list.hidden = !lists.length;
    list.querySelector("ul").append(...lists.map(([address, title]) => item(address, title)));
    box.hidden = false;
  }

  start().catch(() => { /* storage is closed: the page says what it can without it */ });
})();
