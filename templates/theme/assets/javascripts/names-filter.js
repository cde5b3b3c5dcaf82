/* The filter of an API: by name, by kind, and by what a version brought or lacks. What it hides is found by the
   browser's own search all the same, where browsers can do that; then the filter gives way. */
(function (scope) {
  "use strict";
  const tools = document.querySelector("[data-atlas-names]");
  if (!tools) return;
  const HIDDEN = "onbeforematch" in HTMLElement.prototype ? "until-found" : "";
  const MOST = 12;   // classes are opened for the members that match, unless there are many
  const area = tools.parentElement;
  const field = tools.querySelector("input[type=search]");
  const boxes = [...tools.querySelectorAll("input[type=checkbox]")];
  const said = tools.querySelector("[role=status]");
  const prefix = tools.dataset.atlasNames;
  const state = { text: "", only: "", version: "", before: "" };
  const opened = new Set();

  let all = null;   // gathered when they are first asked about: there may be thousands
  function gather() {
    const rows = new Map();
    for (const element of area.querySelectorAll(".atlas-row")) {
      const parent = rows.get(element.parentElement.closest(".atlas-row"));
      const path = element.id.startsWith(prefix) ? element.id.slice(prefix.length) : element.id;
      const name = parent ? path.slice(parent.path.length + 1) : path;
      const heading = parent ? null : element.parentElement.previousElementSibling;
      const lacks = new Set([...(parent ? parent.lacks : []), ...(element.dataset.no || "").split(" ")]);
      rows.set(element, { element, parent, path, name: name.toLowerCase(), whole: path.toLowerCase(), heading, lacks });
    }
    return [...rows.values()];
  }

  const isNew = row => state.before && row.lacks.has(state.before) && !row.lacks.has(state.version);
  const isLacking = row => row.lacks.has(state.version);
  const passes = { "": () => true, new: isNew, lacking: isLacking };

  function hide(element, isHidden) {
    if (isHidden) element.setAttribute("hidden", HIDDEN); else element.removeAttribute("hidden");
  }

  /* Every word stands in the name; with a dot, in the whole name. */
  function names(row, words) {
    return words.every(word => (word.includes(".") ? row.whole : row.name).includes(word));
  }

  function show() {
    const words = state.text.toLowerCase().split(/\s+/).filter(Boolean);
    const isKept = new Map(boxes.map(box => [box.value, box.checked]));
    const isActive = words.length > 0 || state.only !== "" || boxes.some(box => !box.checked);
    if (!all && !isActive && !state.version) return;
    all ||= gather();
    for (const row of all) {
      const isNamed = names(row, words) || (words.length > 0 && row.parent?.isNamed === true);
      const isKind = row.parent ? row.parent.isKind : isKept.get(row.heading?.id) !== false;
      Object.assign(row, { isNamed, isKind, isFound: isNamed && isKind && passes[state.only](row), holds: false });
    }
    for (const row of all) if (row.isFound) for (let one = row.parent; one; one = one.parent) one.holds = true;
    const found = all.filter(row => row.isFound);
    const toOpen = new Set(isActive ? all.filter(row => row.holds && !row.isFound) : []);
    for (const row of all) {
      hide(row.element, !row.isFound && !row.holds);
      if (toOpen.size <= MOST && toOpen.has(row) && !row.element.open) { row.element.open = true; opened.add(row); }
      else if (opened.has(row) && !toOpen.has(row)) { row.element.open = false; opened.delete(row); }
    }
    for (const list of area.querySelectorAll(".atlas-rows")) {
      const isEmpty = ![...list.children].some(one => !one.hidden);
      hide(list, isEmpty);
      const heading = list.previousElementSibling;
      if (heading?.matches("h3, .atlas-kind")) heading.hidden = isEmpty;
    }
    say(found.length, isActive);
  }

  const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

  function say(count, isActive) {
    const { version } = state;
    const parts = [];
    if (isActive) parts.push(count ? `${count} of ${plural(all.length, "name", "names")} shown.` : "No name here is like that.");
    if (version) {
      const lacking = all.filter(isLacking).length;
      parts.push(lacking ? `${plural(lacking, "name is", "names are")} not in ${version}.` : `All ${all.length} names are in ${version}.`);
    }
    said.textContent = parts.join(" ");
    for (const old of tools.querySelectorAll("#atlas-said > button")) old.remove();
    if (version && all.length > 1) {
      offer("new", `Only new in ${version}`, all.filter(isNew).length);
      offer("lacking", `Only not in ${version}`, all.filter(isLacking).length);
    }
    if (isActive) add("Show all", clear);
  }

  function add(text, act) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: text });
    button.addEventListener("click", act);
    said.parentElement.append(button);
    return button;
  }

  function offer(kind, text, count) {
    if (!count) return;
    const isOn = state.only === kind;
    const button = add(`${text} (${count})`, () => {
      state.only = isOn ? "" : kind;
      show();
      tools.querySelector(`[data-only=${kind}]`)?.focus();
    });
    button.dataset.only = kind;
    button.setAttribute("aria-pressed", String(isOn));
  }

  function clear() {
    if (field) field.value = "";
    state.text = state.only = "";
    for (const box of boxes) box.checked = true;
    show();
  }

  field?.addEventListener("input", () => { state.text = field.value; show(); });
  field?.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !field.value) return;
    event.preventDefault();
    field.value = state.text = "";
    show();
  });
  tools.addEventListener("change", ({ target }) => { if (boxes.includes(target)) show(); });
  area.addEventListener("beforematch", () => clear());

  scope.AtlasNames = {
    clear,
    /* What a version lacks and brought, beside the version before it. */
    compare(version, before = "") {
      Object.assign(state, { version, before });
      if (!version) state.only = "";
      show();
    }
  };
})(self);
