/* The scratch page: an empty editor, or one with the code of the address. Nothing runs until Run is pressed. */
import { changed, keep } from "./edits.js";
import { Example } from "./example.js";
import { pack, unpack } from "./link.js";
import { element } from "./panel.js";

const GREETING = "# Python runs here, in your browser.\n# Ctrl+Enter runs it too.";

class Scratch extends Example {
  isScratch = true;

  constructor(box, given, key) {
    super(box);
    this.given = given;
    this.name = key;
  }

  get key() { return this.name; }
  get original() { return this.given ?? ""; }
  get setup() { return ""; }

  async begin() {
    await this.open(changed(this.name) ?? this.original, "Python code. Escape, then Tab, leaves it.", GREETING);
    this.showTools();
  }

  reset() {
    keep(this.name, null);
    this.editor.set(this.original);
    this.clear();
    this.editor.focus();
  }

  showTools() {
    this.button.textContent = this.isRunning ? "Stop" : "Run";
    this.bar.classList.toggle("atlas-run--busy", this.isRunning);
    if (!this.editor) return;
    this.copy ??= this.makeCopy();
    this.back ??= element("button", { type: "button", onclick: () => this.reset() });
    this.back.textContent = this.given ? "Reset" : "Empty it";
    this.back.disabled = !this.isChanged;
    if (!this.copy.isConnected) this.tools.append(this.back, this.copy);
  }

  makeCopy() {
    const button = element("button", { type: "button" }, "Copy link");
    button.setAttribute("aria-live", "polite");
    button.onclick = async () => {
      const link = new URL(location.href);
      link.hash = await pack(this.editor.text());
      try { await navigator.clipboard.writeText(link.href); button.textContent = "Copied"; }
      catch { history.replaceState(null, "", link); button.textContent = "It is in the address bar"; }
      setTimeout(() => { button.textContent = "Copy link"; }, 1600);
    };
    return button;
  }

  hideRecord() { /* there is none */ }
}

/* Fill the place of the page, anew when the address changes. */
export async function scratch(box) {
  const bare = box.cloneNode(true);
  let place = box;
  const show = async () => {
    let given = null, wrong = "";
    try { given = await unpack(location.hash); }
    catch { wrong = "The code in this address cannot be read; the link may have been cut."; }
    const fresh = bare.cloneNode(true);
    place.replaceWith(fresh);
    place = fresh;
    const page = new Scratch(place, given, given === null ? "" : location.hash.slice(0, 80));
    place.querySelector("[data-atlas-run]").addEventListener("click", () => page.toggle());
    await page.begin();
    if (wrong) { page.panel.clear(); page.panel.say(wrong); }
  };
  addEventListener("hashchange", show);
  await show();
}
