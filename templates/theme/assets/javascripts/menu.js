/* The links beside a page: in a long list the page itself comes into sight. On a small screen they are a drawer,
   which closes by Escape, by a jump to a place of the page, and before a reader comes back to it. */
(function () {
  "use strict";
  const drawer = document.getElementById("__drawer");
  const close = () => { drawer.checked = false; };
  addEventListener("hashchange", close);
  addEventListener("pagehide", close);
  addEventListener("keydown", ({ key }) => { if (key === "Escape") close(); });

  const here = document.querySelector(".md-nav__link--active");
  if (!here || !matchMedia("(min-width: 76.25em)").matches) return;
  const list = here.closest(".md-sidebar__scrollwrap");
  // Observed, not asked: to ask for places would have all of the page laid out before it is shown.
  new IntersectionObserver(([{ rootBounds, boundingClientRect }], seen) => {
    seen.disconnect();
    list.scrollTop += boundingClientRect.top - rootBounds.top - rootBounds.height / 2;
  }, { root: list }).observe(here);
})();
