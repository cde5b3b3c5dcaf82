/* A button that copies code, for each piece of it but for what was printed. A piece gets its button shortly before it
   comes into sight: to make those of a long page at once would keep the page from being shown. */
(function () {
  "use strict";
  const NAME = "Copy to clipboard";

  /* The old way is there on plain HTTP too, where the clipboard is not; it copies what is selected. */
  function copySelected(code) {
    const selection = getSelection();
    selection.selectAllChildren(code);
    if (!document.execCommand("copy")) return false;
    selection.removeAllRanges();
    return true;
  }

  async function copy(code) {
    let isCopied = true;
    try { await navigator.clipboard.writeText(code.textContent.trimEnd()); }
    catch { isCopied = copySelected(code); }
    AtlasSay(isCopied ? "Copied to clipboard" : "The code is selected, for you to copy");
  }

  function offer(code) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "md-code__button", title: NAME });
    button.dataset.mdType = "copy";   // the sign that the theme's style draws on it
    button.setAttribute("aria-label", NAME);
    button.addEventListener("click", () => copy(code));
    const place = Object.assign(document.createElement("div"), { className: "md-code__nav" });
    place.append(button);
    code.before(place);
  }

  const near = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) { near.unobserve(target); offer(target); }
  }, { rootMargin: "50%" });
  for (const code of document.querySelectorAll("article pre > code")) if (!code.closest(".no-copy")) near.observe(code);
})();
