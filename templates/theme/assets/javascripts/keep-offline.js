/* "Keep this site offline": fills [data-atlas-keep]. It shows what keeping costs, how far it has come, and what
   is kept; it stays hidden where there is no service worker to serve the copy. */
(function () {
  "use strict";
  const box = document.querySelector("[data-atlas-keep]");
  const here = new URL(".", document.currentScript.src).href;
  const QUIET = ["Remove", "Stop", "Try again"];
  const copy = new AtlasCopy(window.atlasRoot);
  const megabytes = bytes => `${(bytes / 1e6).toFixed(1)} MB`;
  const isThrifty = Boolean(navigator.connection?.saveData);
  const short = version => version.slice(0, 8);

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  };
  const state = element("p", "atlas-keep__state");
  const bar = element("progress", "atlas-keep__bar");
  const count = element("span", "atlas-keep__count");
  const loading = element("p", "atlas-keep__loading", bar, count);
  const buttons = element("p", "atlas-keep__buttons");
  state.setAttribute("role", "status");
  bar.setAttribute("aria-label", "How much of the site is kept");

  /* actions: pairs of a word and a function */
  function show(text, actions, isLoading = false) {
    const hadFocus = buttons.contains(document.activeElement);
    state.textContent = text;
    loading.hidden = !isLoading;
    buttons.replaceChildren(...actions.map(([word, act]) => {
      const button = element("button", `atlas-keep__button${QUIET.includes(word) ? "" : " atlas-keep__button--main"}`, word);
      button.type = "button";
      button.addEventListener("click", act);
      return button;
    }));
    buttons.hidden = !actions.length;
    if (hadFocus) buttons.firstElementChild?.focus();
    box.hidden = false;
  }

  async function look(reason = "") {
    const whole = await copy.whole();
    let list = null, plan = null;
    try { list = await copy.list(); } catch (error) {
      if (whole) return kept(whole);
      if (error instanceof TypeError) show(reason || "There is no network now. With one, the whole site can be kept here.", [["Try again", () => look()]]);
      return undefined;
    }
    if (whole?.version === list.version) return kept(whole);
    plan = await copy.plan(list);
    if (whole) return outdated(whole, list, plan);
    const total = megabytes(list.bytes);
    if (plan.files) return show(reason || `${megabytes(plan.bytes)} of ${total} are here already.`, [["Continue", () => fill(list)], ["Remove", remove]]);
    const { quota = Infinity, usage = 0 } = await navigator.storage?.estimate?.().catch(() => ({})) || {};
    const room = quota - usage < list.bytes ? ` The browser offers only ${megabytes(quota - usage)}.` : "";
    return show(reason || `Every page, with the search: ${total} in ${Object.keys(list.files).length} files, stored by this browser.${room}`,
      [["Keep this site offline", () => fill(list)]]);
  }

  function kept(whole) {
    show(`Kept offline: ${megabytes(whole.bytes)}, version ${short(whole.version)}.`, [["Remove", remove]]);
  }

  /* The service worker loads the new version by itself; who does not want to wait may ask for it. */
  function outdated(whole, list, plan) {
    show(`Kept offline: ${megabytes(whole.bytes)}, version ${short(whole.version)}. Version ${short(list.version)} is there, with ${megabytes(plan.load)} to load${isThrifty ? "" : "; that happens while you read"}.`,
      [["Update now", () => fill(list)], ["Remove", remove]]);
    const watch = setInterval(async () => {
      if (!loading.hidden) return clearInterval(watch);
      const now = await copy.whole();
      if (now?.version !== whole.version) { clearInterval(watch); look(); }
      return undefined;
    }, 1000);
  }

  async function fill(known) {
    const stop = new AbortController();
    const total = Object.keys(known.files).length;
    const report = ({ files, bytes }) => {
      bar.max = known.bytes;
      bar.value = bytes;
      count.textContent = `${files} of ${total} files, ${megabytes(bytes)} of ${megabytes(known.bytes)}`;
    };
    report({ files: 0, bytes: 0 });
    show("Loading the site. You can read on in another tab.", [["Stop", () => stop.abort()]], true);
    navigator.storage?.persist?.().catch(() => {});   // so that the browser does not clear it away
    let reason = "";
    try { await copy.fill(known, report, stop.signal); }
    catch (error) { if (!stop.signal.aborted) reason = explain(error); }
    navigator.serviceWorker.controller?.postMessage({ settled: true });   // clears old copies away
    await look(reason);
  }

  function explain(error) {
    const so = count.textContent.split(", ")[1];
    if (error.name === "QuotaExceededError") return `The browser gave no more room: it stored ${so}. Free some space and continue, or remove what is here.`;
    if (error.name === "VersionError") return "The site changed while it was being loaded. Continue to load the new version.";
    if (error instanceof TypeError) return `The network ended at ${so}. That stays here; continue when there is a network.`;
    return `The site could not be stored (${error.message || error.name}). What has come stays here: ${so}.`;
  }

  async function remove() {
    show("Removing…", []);
    await copy.remove();
    await look();
    buttons.firstElementChild?.focus();
  }

  /* Python, with which examples run: kept after the first run anyhow, and here before it. */
  async function keepPython() {
    if (!box.hasAttribute("data-atlas-python")) return;
    const python = await import(`${here}run/python.js`);
    const line = element("p", "atlas-keep__python");
    line.setAttribute("role", "status");
    const offer = async (reason = "") => {
      const { bytes, python: version } = await python.parts();
      const isKept = await python.kept();
      const button = element("button", "atlas-keep__button", isKept ? "Remove Python" : "Keep Python too");
      button.type = "button";
      button.addEventListener("click", async () => {
        const had = document.activeElement === button;
        try {
          if (isKept) await python.forget();
          else await python.files(({ done, total }) => { line.textContent = `Loading Python: ${megabytes(done)} of ${megabytes(total)}`; });
          await offer();
        } catch (error) { await offer(`Python could not be loaded (${error.message || error.name}). `); }
        if (had) line.querySelector("button")?.focus();
      });
      line.replaceChildren(`${reason}Python ${version}, to run examples without a network: ${megabytes(bytes)}${isKept ? ", kept." : "."} `, button);
    };
    await offer();
    box.append(line);
  }

  async function start() {
    const style = element("link", "");
    style.rel = "stylesheet";
    style.href = `${here}../stylesheets/offline.css`;
    const styled = new Promise(done => { style.onload = style.onerror = done; });
    document.head.append(style);
    await Promise.all([styled, navigator.serviceWorker.ready]);
    box.replaceChildren(state, loading, buttons);
    await look();
    await keepPython().catch(() => {});   // offline, and not kept
  }

  start().catch(() => { box.hidden = true; });   // storage is closed: nothing can be kept
})();
