/* The filter of an index: by words, by kind, and by Python. A line is kept if all its words stand in it or in the
   headings above it. What an entry is stands at its link, or at that of the entry above a list. */
(function () {
  "use strict";
  const tools = document.querySelector("[data-atlas-filter]");
  if (!tools) return;
  const noun = tools.dataset.atlasFilter;
  const field = tools.querySelector("input");
  const [kind, python] = ["kind", "python"].map(name => tools.querySelector(`[data-asks=${name}]`));
  const said = tools.querySelector("[role=status]");
  const index = document.querySelector(".atlas-index");
  const start = index.querySelector(":scope > :is(.atlas-letters, .atlas-narrow)");
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  let sections = null;   // gathered when they are first asked about: an index is long
  const gather = () => [...index.querySelectorAll("section")].map(element => {
    const title = fold(element.querySelector("h2").textContent);
    const lines = [...element.querySelectorAll("tbody > tr, li")].map(line => {
      const owner = line.parentElement.previousElementSibling;   // above a list: the entry that its tasks belong to
      const told = [line, owner].map(one => one?.querySelector("[data-kind], [data-lacks]")?.dataset || {});
      const isOf = line.matches("li");
      return {
        element: line,
        text: fold(`${isOf ? title : ""} ${isOf ? owner.textContent : ""} ${line.textContent}`),
        kind: told[0].kind || told[1].kind || "",
        lacks: told.map(one => one.lacks || "").join(" ").split(" "),
      };
    });
    return { element, lines, lists: [...element.querySelectorAll("ul")] };
  });
  const count = number => number.toLocaleString("en");

  function show() {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const [of, on] = [kind?.value || "", python?.value || ""];
    const isActive = words.length > 0 || of !== "" || on !== "";
    if (!sections && !isActive) return;
    sections ||= gather();
    let found = 0, total = 0;
    for (const section of sections) {
      total += section.lines.length;
      let kept = 0;
      for (const line of section.lines) {
        const isKept = (!of || line.kind === of) && !(on && line.lacks.includes(on)) && words.every(word => line.text.includes(word));
        line.element.hidden = !isKept;
        kept += isKept;
      }
      for (const list of section.lists) {
        list.hidden = ![...list.children].some(line => !line.hidden);
        list.previousElementSibling.hidden = list.hidden;
      }
      section.element.hidden = kept === 0;
      found += kept;
    }
    if (start) start.hidden = isActive;
    say(found, total, isActive);
  }

  function say(found, total, isActive) {
    said.replaceChildren();
    if (!isActive) return;
    said.append(found ? `${count(found)} of ${count(total)} ${noun}. ` : `None of the ${count(total)} ${noun} is like that. `);
    if (!found && field.value.trim())
      said.append(button(`Search the whole site for “${field.value.trim()}”`, () => AtlasOpener.open({ text: field.value.trim() })), " ");
    said.append(button("Show all", clear));
  }

  function button(text, act) {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: text });
    made.addEventListener("click", act);
    return made;
  }

  function clear() {
    for (const one of [field, kind, python]) if (one) one.value = "";
    show();
    field.focus();
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", event => {
    if (event.key === "Escape" && field.value) { event.preventDefault(); field.value = ""; show(); }
  });
  for (const one of [kind, python]) one?.addEventListener("change", show);
  addEventListener("pageshow", show);   // on the way back a browser fills in what was there
  // A link to a place that is hidden shows all again.
  addEventListener("hashchange", () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place && index.contains(place) && place.closest("[hidden]")) { clear(); place.scrollIntoView(); }
  });
})();
