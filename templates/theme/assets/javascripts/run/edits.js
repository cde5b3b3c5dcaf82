/* What the reader changed, kept in this browser by page and script until it is reset. */
const key = file => `atlas:edit:${location.pathname}:${file}`;

export function changed(file) { try { return localStorage.getItem(key(file)); } catch { return null; } }

export function keep(file, text) {
  try { if (text === null) localStorage.removeItem(key(file)); else localStorage.setItem(key(file), text); }
  catch { /* storage is closed or full: the change lasts as long as the page */ }
}
