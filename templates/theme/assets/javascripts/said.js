/* Says at the foot of the window, and to screen readers, what was copied. */
(function () {
  "use strict";
  const said = document.createElement("div");
  said.className = "atlas-copied";
  said.setAttribute("role", "status");
  document.body.append(said);
  let timer;

  self.AtlasSay = text => {
    said.textContent = text;
    said.classList.add("atlas-copied--shown");
    clearTimeout(timer);
    timer = setTimeout(() => said.classList.remove("atlas-copied--shown"), 1600);
  };
})();
