/* The index of packages: a press on the head of a column sorts by it, and lists narrow it. Without this script it is a
   plain table. */
(function () {
  "use strict";
  const table = document.querySelector(".atlas-packages table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const columns = heads.map(head => head.dataset.key);
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  let gathered = null;
  const lines = () => gathered ||= [...body.rows].map(element => ({ element, text: fold(`${element.dataset.category} ${element.textContent}`) }));

  /* What a line says in a column, or, where it shows that in short or not at all, what is noted at the line. */
  const value = ({ element }, key) => element.dataset[key] ?? element.cells[columns.indexOf(key)]?.firstChild?.textContent ?? "";

  /* What has no value stands last, whichever way the others are sorted. */
  function sort(head) {
    const isDown = head.getAttribute("aria-sort") === "ascending";
    const { key } = head.dataset, isNumber = "number" in head.dataset;
    const compare = (one, other) => isNumber ? parseFloat(one) - parseFloat(other) : one.localeCompare(other, "en", { numeric: true });
    for (const each of heads) each.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
    const sorted = [...lines()].sort((a, b) => {
      const [one, other] = [value(a, key), value(b, key)];
      if (!one || !other) return (one ? 0 : 1) - (other ? 0 : 1);
      return isDown ? compare(other, one) : compare(one, other);
    });
    body.append(...sorted.map(line => line.element));
  }

  for (const head of heads) {
    const button = Object.assign(document.createElement("button"), { type: "button" });
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(head));
    head.append(button);
  }
  heads[0].setAttribute("aria-sort", "ascending");

  const tools = document.querySelector("[data-atlas-packages]");
  if (!tools) return;   // a few are read at a glance
  const field = tools.querySelector("input");
  const lists = [...tools.querySelectorAll("select")];
  const said = tools.querySelector("[role=status]");
  const MOST = ["size", "needs"];   // lists that name the largest number

  function keeps(line, list) {
    if (!list.value) return true;
    const own = value(line, list.dataset.asks);
    return MOST.includes(list.dataset.asks) ? own !== "" && Number(own) <= Number(list.value) : own === list.value;
  }

  function show() {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const isActive = words.length > 0 || lists.some(list => list.value);
    if (!gathered && !isActive) return;
    let found = 0;
    for (const line of lines()) {
      const isKept = words.every(word => line.text.includes(word)) && lists.every(list => keeps(line, list));
      line.element.hidden = !isKept;
      found += isKept;
    }
    said.replaceChildren();
    if (!isActive) return;
    const total = lines().length;
    said.append(found ? `${found} of ${total} packages. ` : `None of the ${total} packages is like that. `);
    const all = Object.assign(document.createElement("button"), { type: "button", textContent: "Show all" });
    all.addEventListener("click", clear);
    said.append(all);
  }

  function clear() {
    for (const one of [field, ...lists]) one.value = "";
    show();
    field.focus();
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", event => {
    if (event.key === "Escape" && field.value) { event.preventDefault(); field.value = ""; show(); }
  });
  for (const list of lists) list.addEventListener("change", show);
  addEventListener("pageshow", show);   // on the way back a browser fills in what was there
})();
