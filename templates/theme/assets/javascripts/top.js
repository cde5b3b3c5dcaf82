/* The button that leads back to the top: it is there when the reader turns back on the way down. */
(function () {
  "use strict";
  const REST = 250;   // milliseconds after a jump to a place of the page, which is no turning back
  const button = document.querySelector(".md-top");
  if (!button) return;
  let before = 0, rested = 0, place = location.hash;

  addEventListener("scroll", () => {
    // Asked here, for a frame may come before the event of the jump.
    if (location.hash !== place) { place = location.hash; rested = performance.now() + REST; }
    const isBack = scrollY < before && scrollY > 0 && performance.now() > rested;
    before = scrollY;
    if (button.hidden === isBack) button.hidden = !isBack;
  }, { passive: true });

  // The button goes, and what has the focus then is where the reader is, not at the end of the page.
  button.addEventListener("click", () => {
    const heading = document.querySelector("h1");
    scrollTo({ top: 0 });
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
})();
