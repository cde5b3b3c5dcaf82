/* What a run shows: how loading goes, what is printed, a line to type, what became of it, and files. */
const PICTURES = { png: "image/png", svg: "image/svg+xml", jpg: "image/jpeg", jpeg: "image/jpeg", gif: "image/gif", webp: "image/webp" };
const SHOWN = 2e6;   // bytes of a picture that is shown

export function element(name, options = {}, ...children) {
  const { className, ...rest } = options;
  const made = Object.assign(document.createElement(name), rest);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export const megabytes = bytes => `${(bytes / 1e6).toFixed(1)} MB`;
export const size = bytes => bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : megabytes(bytes);

export class Panel {
  constructor() {
    this.note = element("p", { className: "atlas-ran__note" });
    this.note.setAttribute("role", "status");
    this.bar = element("progress", { className: "atlas-ran__bar", hidden: true });
    this.bar.setAttribute("aria-label", "How much of Python is loaded");
    this.text = element("pre", { className: "atlas-ran__text", hidden: true, tabIndex: 0 });
    this.text.dataset.atlasRan = "";
    this.text.setAttribute("role", "region");
    this.text.setAttribute("aria-label", "What it printed");
    this.rest = element("div", { className: "atlas-ran__rest" });
    this.element = element("div", { className: "atlas-ran", hidden: true }, this.text, this.bar, this.note, this.rest);
    this.addresses = [];
    this.pieces = [];   // printed, and not yet shown
    this.timer = 0;
  }

  clear() {
    this.pieces = [];
    this.text.replaceChildren();
    this.text.hidden = true;
    this.rest.replaceChildren();
    this.bar.hidden = true;
    this.say("");
    for (const one of this.addresses.splice(0)) URL.revokeObjectURL(one);
    this.element.hidden = false;
  }

  say(...content) { this.note.replaceChildren(...content); this.note.hidden = !content.join(""); }

  loading(done, total) {
    this.bar.hidden = false;
    this.bar.max = total;
    this.bar.value = done;
  }

  /* Show what was printed, with the next picture of the screen: a program may print more often than that. */
  print(text, kind) {
    const last = this.pieces.at(-1);
    if (last?.kind === kind) last.text += text; else this.pieces.push({ text, kind });
    this.timer ||= setTimeout(() => this.flush(), 15);
  }

  flush() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (!this.pieces.length) return;
    const atEnd = this.text.scrollTop + this.text.clientHeight >= this.text.scrollHeight - 4;
    for (const { text, kind } of this.pieces.splice(0)) this.text.append(kind === "out" ? text : element("span", { className: `atlas-ran__${kind}` }, text));
    this.text.hidden = false;
    if (atEnd) this.text.scrollTop = this.text.scrollHeight;
  }

  /* A promise of the line that the reader types; null ends the input. */
  ask() {
    this.flush();
    const field = element("input", { type: "text", autocomplete: "off", spellcheck: false, className: "atlas-ran__field" });
    field.autocapitalize = "off";
    const lines = this.text.textContent.split("\n");
    field.setAttribute("aria-label", lines.at(-1).trim() || "The program waits for a line");
    const end = element("button", { type: "button", title: "No more input: Python raises EOFError" }, "End input");
    const form = element("form", { className: "atlas-ran__ask" }, field, element("button", { type: "submit" }, "Enter"), end);
    this.rest.before(form);
    this.say("The program waits for a line.");
    field.focus({ preventScroll: true });
    form.scrollIntoView({ block: "nearest" });
    this.unasked = () => { form.remove(); this.unasked = null; };
    return new Promise(done => {
      const give = answer => { this.unasked?.(); this.say("Running…"); done(answer); };
      form.addEventListener("submit", event => { event.preventDefault(); give(field.value); });
      end.addEventListener("click", () => give(null));
      field.addEventListener("keydown", event => { if (event.ctrlKey && event.key === "d") { event.preventDefault(); give(null); } });
    });
  }

  /* Come into sight, as much of it as the buttons above it leave room for. */
  come() {
    const { bottom } = this.element.getBoundingClientRect();
    const { top } = this.element.previousElementSibling.getBoundingClientRect();
    const way = Math.min(bottom - innerHeight + 16, top - 80);   // 80: the header
    if (way > 0) scrollBy({ top: way, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }

  /* The lines of a difference: [{value, added, removed}]. */
  difference(parts) {
    const lines = element("pre", { className: "atlas-ran__difference", tabIndex: 0 });
    for (const { value, added, removed } of parts)
      for (const line of value.replace(/\n$/, "").split("\n"))
        lines.append(element("span", { className: added ? "atlas-ran__added" : removed ? "atlas-ran__removed" : "" }, `${added ? "+" : removed ? "−" : " "} ${line}\n`));
    this.rest.append(element("details", { className: "atlas-ran__more" }, element("summary", {}, "What differs: − recorded, + now"), lines));
  }

  files(all) {
    if (!all.length) return;
    const items = all.map(({ name, size: length, bytes }) => {
      if (!bytes) return element("li", {}, element("code", {}, name), ` ${size(length)}, too large to be shown here`);
      const address = URL.createObjectURL(new Blob([bytes]));
      this.addresses.push(address);
      const link = element("a", { href: address, download: name.replaceAll("/", "-") }, element("code", {}, name));
      return element("li", {}, link, ` ${size(length)}`);
    });
    for (const { name, bytes } of all) {
      const kind = PICTURES[name.split(".").at(-1).toLowerCase()];
      if (!kind || !bytes || bytes.length > SHOWN) continue;
      // As data, which the policy of the page allows for pictures; nothing in a picture is run.
      const reader = new FileReader();
      const picture = element("img", { alt: `The picture ${name}`, className: "atlas-ran__picture" });
      reader.onload = () => { picture.src = reader.result; };
      reader.readAsDataURL(new Blob([bytes], { type: kind }));
      this.rest.prepend(picture);
    }
    this.rest.append(element("details", { className: "atlas-ran__more" },
      element("summary", {}, all.length === 1 ? "It left a file" : `It left ${all.length} files`), element("ul", {}, ...items)));
  }
}
