/* Opens the search: by its buttons, by "/", Ctrl+K and ⌘K, by ?q= in the address, and on the way back to a page
   that was left through it. The dialog is part of the page; what drives it is loaded when it is wanted, and until
   then the field takes what is typed. */
(function () {
  "use strict";
  const SCRIPTS = ["start.js", "recent.js", "options.js", "panel.js", "asking.js", "leaving.js", "dialog.js"];
  const OPENS = "[data-atlas-search=open]";
  // From where it stands, and from the file that a built site joins it into.
  const here = new URL("../search/", document.currentScript.src).href;
  const dialog = document.getElementById("atlas-search");
  const field = dialog.querySelector("input");
  const page = document.documentElement;
  let loading = null;

  const add = (tag, given) => new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), given);
    element.onload = done;
    element.onerror = () => failed(new Error(given.src || given.href));
    document.head.append(element);
  });
  const script = name => add("script", { src: here + name, async: false });   // in the order of the calls

  function load() {
    const style = { rel: "stylesheet", href: here + "../stylesheets/answers.css" };
    return loading ||= Promise.all([add("link", style), ...SCRIPTS.map(script)])
      .catch(error => { loading = null; throw error; });
  }

  /* Opens the search with a text, or as it was left: {text, active, top}. */
  function open(left = {}) {
    if (left.text !== undefined) field.value = left.text;
    if (!dialog.open) {
      dialog.toggleAttribute("data-early-enter", false);
      lock(true);
      dialog.showModal();
    }
    field.focus();
    field.select();
    load().then(() => AtlasDialog.opened(left), () => {
      dialog.querySelector("[role=status]").textContent = "The search could not be loaded. Close it and open it again to try once more.";
    });
  }

  /* The page behind does not scroll; the place of its scroll bar stays empty, so that nothing moves. */
  function lock(isLocked) {
    page.style.removeProperty("--atlas-scroll-bar");
    const before = page.clientWidth;
    page.toggleAttribute("data-atlas-locked", isLocked);
    if (isLocked) page.style.setProperty("--atlas-scroll-bar", `${page.clientWidth - before}px`);
  }

  // A field that was just closed keeps the focus until the page is painted again.
  const isTyping = target => target !== field && target.closest?.("input, textarea, select") || target.isContentEditable || dialog.open;

  addEventListener("keydown", event => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const isPlain = !event.ctrlKey && !event.metaKey;
    if (isPlain ? event.key !== "/" || isTyping(event.target) : event.key.toLowerCase() !== "k" || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("click", event => { if (event.target.closest(OPENS)) open(); });
  for (const type of ["pointerover", "focusin"])
    document.addEventListener(type, event => { if (event.target.closest?.(OPENS)) load().catch(() => {}); });

  // Enter is remembered until there is somebody to answer it.
  field.addEventListener("keydown", event => {
    const isEnter = event.key === "Enter" && !event.isComposing && event.keyCode !== 229;
    dialog.toggleAttribute("data-early-enter", isEnter && !self.AtlasDialog);
  });
  dialog.addEventListener("close", () => lock(false));
  dialog.querySelector("[data-atlas-search=close]").addEventListener("click", () => dialog.close());

  addEventListener("popstate", ({ state }) => {
    if (state?.atlasSearch) open(state.atlasSearch);
    else if (dialog.open) dialog.close();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (history.state?.atlasSearch) open(history.state.atlasSearch);
  else if (asked !== null) open({ text: asked });

  /* What the page an answer leads to is to mark, and that it does. */
  function leaveMarks(page, words) {
    try { if (words.length) sessionStorage.setItem("atlas-marks", JSON.stringify({ page, words })); }
    catch { /* storage is closed: nothing is marked */ }
  }
  function showMarks() {
    try { if (sessionStorage.getItem("atlas-marks")) script("marks.js").then(() => AtlasMarks.arrive()).catch(() => {}); }
    catch { /* the same */ }
  }
  showMarks();

  self.AtlasOpener = { here, open, script, leaveMarks, showMarks };
})();
