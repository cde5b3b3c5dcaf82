/* What stands where the answers would, when there are none: where to start, the nearest names, or what went wrong. */
(function (scope) {
  "use strict";
  const { element, icon, link } = AtlasOptions;

  function group(title, name, items, ...more) {
    const head = element("div", "atlas-find__head", element("h2", "", title), ...more);
    return element("section", name, head, element("ul", "", ...items.map(one => element("li", "", one))));
  }

  function button(text, action, ...before) {
    const made = element("button", "", ...before, text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  const categories = () => group("Categories", "atlas-find__categories", AtlasStart.categories.map(one => link(one, true)));

  /* Before the first key. `ask` searches for a text. */
  function start(ask) {
    const groups = [];
    const recent = AtlasRecent.all();
    if (recent.length) {
      const forget = button("Clear", () => { AtlasRecent.forget(); first.remove(); ask(""); });
      forget.setAttribute("aria-label", "Clear recent searches");
      const first = group("Recent searches", "atlas-find__recent", recent.map(text => button(text, () => ask(text), icon("recent"))), forget);
      groups.push(first);
    }
    groups.push(group("Often asked", "atlas-find__tasks", AtlasStart.tasks.map(one => link(one, true))), categories());
    return groups;
  }

  /* Nothing was found. */
  function nothing(nearest) {
    const near = nearest.length ? [group("Nearest names", "atlas-find__nearest", nearest.map(one => link(one)))] : [];
    return [...near, categories()];
  }

  /* The index could not be had. */
  function failed(again) {
    const lists = AtlasStart.lists.map(([title, address]) =>
      link({ kind: "category", title, address, anchor: "", owner: "" }, true));
    return [element("p", "atlas-find__again", button("Try again", again)), group("Without the search", "atlas-find__tasks", lists)];
  }

  scope.AtlasPanel = { start, nothing, failed };
})(self);
