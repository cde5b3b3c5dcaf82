/* Makes the elements of answers: an option of the list, a link in a panel, an icon. */
(function (scope) {
  "use strict";
  const root = new URL("../../", AtlasOpener.here).href;
  const SVG = "http://www.w3.org/2000/svg";

  /* An element with a class and what is in it: elements and texts. */
  function element(tag, name, ...children) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...children);
    return made;
  }

  function icon(name) {
    const made = document.createElementNS(SVG, "svg");
    made.setAttribute("viewBox", "0 0 24 24");
    made.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", AtlasStart.icons[name] || "");
    made.append(path);
    return made;
  }

  const words = (text, isCode) => element(isCode ? "code" : "span", "", text);

  /* The address of an answer; in a folder a page is a file. */
  function address({ address: page, anchor }) {
    const file = location.protocol === "file:" && (page === "" || page.endsWith("/")) ? "index.html" : "";
    return root + page + file + (anchor ? `#${anchor}` : "");
  }

  /* A link with an icon, a title, a line about it, and the place it stands in. */
  function link(answer, isQuiet) {
    const about = element("span", "atlas-answer__about");
    if (answer.first) about.append(element("b", "", answer.first), " · ");
    about.append(answer.summary);
    const place = element("span", "atlas-answer__place");
    if (answer.owner) place.append(words(answer.owner, answer.isOwnerCode), " ");
    place.append(element("small", "", answer.kind));
    const made = element("a", answer.hue === undefined ? "" : `atlas-hue-${answer.hue}`, icon(answer.icon || answer.kind), element("span", "atlas-answer__title", words(answer.title, answer.isCode)), " ", place);
    if (!isQuiet && (answer.summary || answer.first)) made.append(" ", about);
    made.href = address(answer);
    return made;
  }

  function option(answer, index) {
    const inner = link(answer, answer.isMore);
    inner.tabIndex = -1;
    inner.setAttribute("role", "text");   // an option has no parts that are read or focused by themselves
    const made = element("div", "atlas-answer", inner);
    made.id = `atlas-answer-${index}`;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.classList.toggle("atlas-answer--more", Boolean(answer.isMore));
    return made;
  }

  scope.AtlasOptions = { element, icon, link, option };
})(self);
