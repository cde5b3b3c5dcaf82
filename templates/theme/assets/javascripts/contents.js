/* The contents of the page: the heading that is shown is marked, and on a small screen the sheet they stand in
   closes by the way back too. */
(function () {
  "use strict";
  const contents = document.getElementById("atlas-contents");
  if (!contents) return;
  const opener = document.querySelector(".atlas-contents-open");
  const wide = matchMedia("(min-width: 60em)");
  const byId = id => { try { return document.getElementById(decodeURIComponent(id)); } catch { return null; } };
  const marks = [...contents.querySelectorAll("a")]
    .map(link => ({ link, heading: byId(link.hash.slice(1)) }))
    .filter(({ heading }) => heading)
    // What is laid out late begins with its heading, and can be asked where it is without being laid out.
    .map(mark => ({ ...mark, place: mark.heading.closest("[data-lines]") ?? mark.heading }));
  let marked = null, jumped = null;

  /* From which scroll position on each heading counts as shown: when it comes into the upper part of the window.
     Those that the end of the page keeps from it share the last stretch, so that each has its turn. */
  function starts() {
    const most = document.documentElement.scrollHeight - innerHeight, upper = innerHeight / 5;
    const shown = marks.filter(({ place }) => place.getClientRects().length);
    const tops = shown.map(({ place }) =>
      place.getBoundingClientRect().top + scrollY - parseFloat(getComputedStyle(place).scrollMarginTop) - upper);
    const kept = tops.filter(top => top <= most);
    const last = Math.max(0, ...kept), others = tops.length - kept.length;
    return shown.map((mark, index) => ({
      mark,
      start: index < kept.length ? tops[index] : last + (most - last) * (index + 1 - kept.length) / others - 1,
    }));
  }

  /* Where the reader jumped to is marked for as long as the page rests there. */
  function current() {
    if (jumped && Math.abs(scrollY - jumped.at) > 2) jumped = null;
    if (jumped) return jumped.mark;
    return starts().findLast(({ start }) => start <= scrollY)?.mark;
  }

  function mark() {
    const next = current();
    if (next === marked) return;
    marked?.link.removeAttribute("aria-current");
    next?.link.setAttribute("aria-current", "location");
    marked = next;
    follow();
  }

  /* The marked line stays in sight among the others. */
  function follow() {
    if (!marked) return;
    const line = marked.link.getBoundingClientRect(), frame = contents.getBoundingClientRect();
    if (line.top < frame.top + 60 || line.bottom > frame.bottom - 20)
      contents.scrollTop += line.top - frame.top - frame.height / 2;
  }

  /* The last heading at or before the place that the address names, if that is where the reader is. */
  function jump() {
    const place = byId(location.hash.slice(1));
    const top = place?.getBoundingClientRect().top;
    if (!location.hash || !place || top < -innerHeight / 5 || top > innerHeight) return;
    const isUpTo = ({ heading }) => heading === place || heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
    const found = marks.findLast(isUpTo);
    jumped = found ? { mark: found, at: scrollY } : null;
    mark();
  }

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  };
  function measure() {
    opener.hidden = document.documentElement.scrollHeight <= 2 * innerHeight;
    soon();
  }
  // After the browser has scrolled to the place, which it may do once more when all is loaded.
  const landed = () => requestAnimationFrame(jump);
  addEventListener("scroll", soon, { passive: true });
  new ResizeObserver(measure).observe(document.body);
  addEventListener("resize", measure);
  addEventListener("hashchange", landed);
  addEventListener("load", () => { measure(); landed(); });
  contents.addEventListener("click", ({ target }) => { if (target.closest("a")) landed(); });
  landed();

  // The sheet: an entry in the history of its own, which the way back takes off, and a link takes the place of.
  if (!contents.showPopover) return;
  let isClosed = false;
  const isOpen = () => contents.matches(":popover-open");
  if (history.state?.atlasContents) history.replaceState(null, "");
  // The entry is there before the sheet is seen, or a quick way back would leave the page.
  contents.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "open") history.pushState({ atlasContents: true }, "");
  });
  contents.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") {
      follow();
      (marked || marks[0])?.link.focus({ preventScroll: true });   // what had the focus gets it back
    } else if (history.state?.atlasContents) {
      isClosed = true;
      history.back();
    }
  });
  addEventListener("popstate", () => {
    if (isOpen()) contents.hidePopover();
    if (isClosed) setTimeout(() => opener.focus({ preventScroll: true }));   // the way back takes it from the button
    isClosed = false;
  });
  wide.addEventListener("change", () => { if (isOpen()) contents.hidePopover(); });
  contents.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link || !isOpen() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(link.hash);
    contents.hidePopover();
  });
})();
