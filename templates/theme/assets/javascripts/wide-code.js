/* Code wider than its frame can be scrolled by keyboard. The engine sees to it too, but for what is in sight. */
(() => {
  "use strict";
  const wide = [...document.querySelectorAll("pre > code")].filter(code => code.scrollWidth > code.clientWidth);
  for (const code of wide) code.tabIndex = 0;
})();
