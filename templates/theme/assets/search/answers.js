/* From hits to what the search dialog shows: a list of pages, each a list of links with title and text. */
(function (scope) {
  "use strict";
  const escape = text => text.replace(/[&<>"]/g, char => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char]);
  const code = text => `<code>${escape(text)}</code>`;

  class Desk {
    constructor(names, folder) {
      this.engine = new scope.AtlasSearch.Engine(names);
      this.folder = folder;       // whether addresses must name index.html, as they must in a folder
    }

    /* Returns {items} in the form of the dialog: the page that matters most comes first. */
    answer(query) {
      const { items, nearest } = this.engine.search(query);
      const terms = {};
      for (const term of this.engine.terms(query)) terms[term] = true;
      if (query.trim() && !items.length) return { items: this.nothing(nearest) };
      return { items: items.map((item, i) => this.item(item, 1000 - i, terms)) };
    }

    item(item, score, terms) {
      const page = this.engine.names.pages[item.page];
      const hits = item.hits.sort((a, b) => b.score - a.score || (b.own || 0) - (a.own || 0));
      const links = [this.link(page, hits[0] || { anchor: "", title: "" }, score, terms, true)];
      for (const hit of hits.slice(1, 3)) if (hit.anchor) links.push(this.link(page, hit, score, terms, false));
      // The dialog puts the link to a whole page, or else the last one, on top.
      const top = links.shift();
      return top.location.includes("#") ? [...links.filter(link => link.location.includes("#")), top] : [top, ...links];
    }

    link(page, hit, score, terms, isFirst) {
      const [kind, address, name, title, summary, first] = page;
      const isCode = kind === "m" || kind === "b";
      const shown = isCode ? code(title) : escape(title);
      let head = shown, text = "";
      if (hit.anchor && hit.title) {
        head = hit.kind && !hit.isText ? code(hit.title) : escape(hit.title);
        const what = hit.kind ? escape(hit.kind) : shown;
        text = isFirst ? `${what} · ${escape(summary)}` : hit.kind ? what : "";
      } else text = `${scope.AtlasSearch.KINDS[kind]} · ${escape(summary)}`;
      if (first && isFirst) text = `<b>${escape(first)}</b> · ${text}`;
      // In the title, for the dialog leaves the text of most answers out.
      const heading = text ? `${head}<span class="atlas-hit">${text}</span>` : head;
      return { location: this.address(address, hit.anchor), title: heading, text: "", score, terms };
    }

    address(address, anchor) {
      return address + (this.folder ? "index.html" : "") + (anchor ? "#" + anchor : "");
    }

    /* No answer: the nearest names, and the way to the categories. */
    nothing(nearest) {
      const categories = {
        location: this.address("categories/", ""), score: 1, terms: {}, text: "",
        title: "Browse the categories"
          + `<span class="atlas-hit">Nothing matches these words. Each category has a guide to choosing a module.</span>`
      };
      return [...nearest.map((item, i) => this.item(item, 100 - i, {})), [categories]];
    }
  }

  scope.AtlasSearch.open = (names, folder) => new Desk(names, folder);
})(typeof self !== "undefined" ? self : globalThis);
