/* Drives the open search: what is typed becomes a list of answers, which keys and pointer walk and open. */
(function (scope) {
  "use strict";
  const dialog = document.getElementById("atlas-search");
  const part = selector => dialog.querySelector(selector);
  const field = part("input"), list = part("[role=listbox]"), status = part("[role=status]");
  const notice = part(".atlas-find__notice"), panel = part(".atlas-find__panel");
  const clear = part("[data-atlas-search=clear]");
  let shown = { text: null, words: [] };   // what is on the screen, and the text it answers
  let active = -1;                         // place in the list
  let entered = null;                      // Enter came before the answer: "here" or "elsewhere"
  let left = {};                           // how a search was left that is shown again
  let isAsking = false;

  const keys = AtlasOptions.element("p", "atlas-find__keys");
  for (const [key, what] of [["↑ ↓", "choose"], ["Enter", "open"], [/Mac|iP/.test(navigator.platform) ? "⌘ Enter" : "Ctrl Enter", "in a new tab"]])
    keys.append(AtlasOptions.element("span", "", AtlasOptions.element("kbd", "", key), ` ${what}`));
  keys.setAttribute("aria-hidden", "true");
  panel.after(keys);

  /* One question at a time; of what was typed meanwhile only the last is asked. */
  async function refresh() {
    clear.hidden = !field.value;
    if (isAsking) return;
    isAsking = true;
    try {
      for (let text; (text = field.value) !== shown.text;) {
        if (shown.text === null && text.trim()) status.textContent = "Loading the search…";
        const answer = text.trim() ? await AtlasAsking.ask(text) : null;
        if (text === field.value) show(text, answer);
      }
    } catch { fail(); }
    finally { isAsking = false; }
  }

  function show(text, answer) {
    const items = answer?.items || [];
    shown = { text, words: answer?.words || [] };
    list.replaceChildren(...items.map(AtlasOptions.option));
    notice.textContent = answer?.notice || "";
    panel.replaceChildren(...(!answer ? AtlasPanel.start(ask) : items.length ? [] : AtlasPanel.nothing(answer.nearest)));
    arrange(items.length);
    status.textContent = !answer ? "" : items.length ? count(items.length) : `Nothing matches “${text.trim()}”.`;
    dialog.dataset.answered = text;
    activate(items.length ? 0 : -1);
    list.scrollTop = panel.scrollTop = 0;
    if (left.text === text) {
      if (left.active >= 0 && left.active < items.length) activate(left.active);
      list.scrollTop = left.top;
    }
    left = {};
    if (entered && items.length) follow(active, entered);
    entered = null;
  }

  function fail() {
    shown = { text: null, words: [] };
    entered = null;
    notice.textContent = "";
    list.replaceChildren();
    panel.replaceChildren(...AtlasPanel.failed(refresh));
    arrange(0);
    status.textContent = "The search could not be loaded.";
  }

  function arrange(answers) {
    list.hidden = !answers;
    panel.hidden = answers > 0;
    field.setAttribute("aria-expanded", String(answers > 0));
    notice.hidden = !notice.textContent;
    status.classList.toggle("atlas-find__nothing", !answers);
  }

  const count = number => number === 1 ? "1 answer" : `${number} answers`;

  function activate(place) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = list.children[place];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  function ask(text) {
    field.value = text;
    field.focus();
    if (!text) shown.text = null;   // what was recent has changed
    refresh();
  }

  /* Open an answer: here, or in a tab of its own. */
  function follow(place, where) {
    const link = list.children[place].querySelector("a");
    if (where === "here") link.click();
    else AtlasLeaving.elsewhere(link, shown);
  }

  function walk(event, step) {
    const links = [...panel.querySelectorAll("a, button")];
    if (list.children.length) activate((active + step + list.children.length) % list.children.length);
    else {
      const place = links.indexOf(document.activeElement) + step;   // the field stands before the first
      (links[place < -1 ? links.length - 1 : place] || field).focus();
    }
    event.preventDefault();
  }

  field.addEventListener("input", () => { entered = null; left = {}; refresh(); });

  dialog.addEventListener("keydown", event => {
    if (event.isComposing || event.keyCode === 229 || event.altKey) return;
    if (event.key === "ArrowDown") walk(event, 1);
    else if (event.key === "ArrowUp") walk(event, -1);
    else if (event.key === "Enter" && event.target === field && field.value.trim()) {
      event.preventDefault();
      const where = event.ctrlKey || event.metaKey ? "elsewhere" : "here";
      if (field.value !== shown.text) entered = where;
      else if (list.children.length) follow(active, where);
    }
  });

  /* A field of one line would join the lines of what is pasted or dropped, and the words at their ends. */
  function takeLines(event) {
    const text = (event.clipboardData || event.dataTransfer)?.getData("text/plain") || "";
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    field.setRangeText(text.trim().replace(/\s*[\r\n]+\s*/g, " "), field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.addEventListener("paste", takeLines);
  field.addEventListener("drop", takeLines);

  for (const type of ["click", "auxclick"]) dialog.addEventListener(type, event => {
    const link = event.target.closest("a");
    if (link) AtlasLeaving.leave(event, link, { ...shown, active, top: list.scrollTop });
  });
  list.addEventListener("mousedown", event => { if (event.button === 0) event.preventDefault(); });   // the field stays focused
  list.addEventListener("pointermove", event => {
    const place = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (place >= 0 && place !== active && event.pointerType === "mouse") activate(place);
  });
  clear.addEventListener("click", () => ask(""));

  let pressed = null;
  dialog.addEventListener("pointerdown", event => { pressed = event.target; });
  dialog.addEventListener("click", event => { if (event.target === dialog && pressed === dialog) dialog.close(); });

  dialog.addEventListener("close", () => { entered = null; });

  scope.AtlasDialog = {
    opened(how) {
      left = how;
      AtlasAsking.begin();
      if (!field.value) shown.text = null;   // what was recent may have changed
      if (dialog.hasAttribute("data-early-enter") && field.value !== shown.text) entered = "here";
      dialog.removeAttribute("data-early-enter");
      refresh();
    }
  };
})(self);
