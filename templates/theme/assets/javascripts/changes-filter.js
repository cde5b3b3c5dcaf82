/* The filter of a page of changes: by words, and by what became of a name. Lines are kept whose words all stand in them
   or in the name of their module; what is folded opens for them. */
(function () {
  "use strict";
  const tools = document.querySelector("[data-atlas-changes]");
  if (!tools) return;
  const area = document.querySelector(".atlas-changes");
  const jump = document.querySelector(".atlas-jump");
  const field = tools.querySelector("input[type=search]");
  const boxes = [...tools.querySelectorAll("input[type=checkbox]")];
  const said = tools.querySelector("[role=status]");
  const opened = new Set();

  let blocks = null;   // gathered when they are first asked about: there may be thousands
  const gather = () => [...area.querySelectorAll("section")].map(section => {
    const module = section.querySelector("h3").id.toLowerCase();
    const groups = [...section.querySelectorAll("[data-happened]")].map(element => ({
      element,
      kind: element.dataset.happened,
      lines: [...element.querySelectorAll("li")].map(line => ({ line, text: `${module}.${line.textContent}`.toLowerCase() })),
    }));
    return { section, groups };
  });

  function show() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const isActive = words.length > 0 || kinds.size < boxes.length;
    if (!blocks && !isActive) return;
    blocks ||= gather();
    let found = 0, total = 0;
    for (const block of blocks) {
      let kept = 0;
      for (const group of block.groups) {
        let here = 0;
        total += group.lines.length;
        for (const { line, text } of group.lines) {
          line.hidden = !(kinds.has(group.kind) && words.every(word => text.includes(word)));
          here += !line.hidden;
        }
        group.element.hidden = here === 0;
        for (const fold of group.element.querySelectorAll("details")) unfold(fold, words.length > 0);
        kept += here;
      }
      block.section.hidden = kept === 0;
      found += kept;
    }
    if (jump) jump.hidden = isActive;
    say(found, total, isActive);
  }

  /* What was opened for words closes with them; what the reader opened stays. */
  function unfold(fold, isWanted) {
    const holds = [...fold.querySelectorAll("li")].some(line => !line.hidden);
    fold.hidden = !holds;
    if (isWanted && holds && !fold.open) { fold.open = true; opened.add(fold); }
    else if (!isWanted && opened.delete(fold)) fold.open = false;
  }

  function say(found, total, isActive) {
    said.replaceChildren();
    if (!isActive) return;
    said.append(found ? `${found} of ${total} names. ` : `None of the ${total} names is like that. `);
    const all = Object.assign(document.createElement("button"), { type: "button", textContent: "Show all" });
    all.addEventListener("click", clear);
    said.append(all);
  }

  function clear() {
    field.value = "";
    for (const box of boxes) box.checked = true;
    show();
    field.focus();
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", event => {
    if (event.key === "Escape" && field.value) { event.preventDefault(); field.value = ""; show(); }
  });
  // Not for the field: it changes when it is left, and a button that is being pressed would be made anew.
  for (const box of boxes) box.addEventListener("change", show);
  addEventListener("pageshow", show);   // on the way back a browser fills in what was there
  // A link to a module that is hidden shows all again.
  addEventListener("hashchange", () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place && area.contains(place) && place.closest("[hidden]")) { clear(); place.scrollIntoView(); }
  });
  tools.hidden = false;
})();
