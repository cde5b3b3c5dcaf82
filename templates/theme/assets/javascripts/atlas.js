/* What belongs to no part of a page in particular. */
(() => {
  "use strict";
  // Any [data-atlas-search] button opens the engine's own search dialog.
  function open() {
    const field = document.querySelector("[data-md-component=search-query]");
    if (field) field.focus();                                     // Material: focus opens it
    else document.querySelector(".md-search__button")?.click();   // Zensical
  }
  document.querySelectorAll("[data-atlas-search]").forEach(button => button.addEventListener("click", open));

  // Code wider than its frame can be scrolled by keyboard. The engine sees to it too, but for what is in sight.
  const wide = [...document.querySelectorAll("pre > code")].filter(code => code.scrollWidth > code.clientWidth);
  for (const code of wide) code.tabIndex = 0;
})();
