/* On the way down a page its title takes the place of the site's name in the bar at the top, once the heading
   has gone under the bar. */
(function () {
  "use strict";
  const BAR = 48;   // pixels; where letters are larger, a few more
  const title = document.querySelector(".md-header__title");
  const heading = document.querySelector("article h1");
  if (!heading) return;
  new IntersectionObserver(([{ isIntersecting, boundingClientRect: { height, bottom } }]) => {
    title.classList.toggle("md-header__title--active", !isIntersecting && height > 0 && bottom <= BAR);
  }, { rootMargin: `-${BAR}px 0px 0px` }).observe(heading);
})();
