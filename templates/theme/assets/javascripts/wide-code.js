/* Code wider than its frame can be scrolled by keyboard. */
(() => {
  "use strict";
  // Observed, not asked: to ask for sizes would have all of the page laid out before it is shown.
  const sizes = new ResizeObserver(entries => {
    for (const { target } of entries) if (target.scrollWidth > target.clientWidth) { target.tabIndex = 0; sizes.unobserve(target); }
  });
  for (const code of document.querySelectorAll("pre > code")) sizes.observe(code);
})();
