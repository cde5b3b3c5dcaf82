/* Any [data-atlas-search] button opens the engine's own search dialog. */
(function () {
  "use strict";
  function open() {
    const field = document.querySelector("[data-md-component=search-query]");
    if (field) field.focus();                                     // Material: focus opens it
    else document.querySelector(".md-search__button")?.click();   // Zensical
  }
  document.querySelectorAll("[data-atlas-search]").forEach(button => button.addEventListener("click", open));
})();
