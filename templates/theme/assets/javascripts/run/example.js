/* One example that can be run and edited; examples.js loads this when a button of one is pressed first. */
import { changed, keep } from "./edits.js";
import { pack } from "./link.js";
import { Panel, element, size } from "./panel.js";
import * as python from "./python.js";

const text = code => code.textContent.trimEnd() + "\n";
const known = new WeakMap();   // the element of an example -> the example

export function exampleAt(box) {
  if (!known.has(box)) known.set(box, new Example(box));
  return known.get(box);
}

const styled = new Promise(done => {
  const sheet = element("link", { rel: "stylesheet", href: new URL("../../stylesheets/run.css", import.meta.url).href });
  sheet.onload = sheet.onerror = done;
  document.head.append(sheet);
});

export class Example {
  constructor(box) {
    this.box = box;
    this.bar = box.querySelector(":scope > .atlas-run");
    this.button = this.bar.querySelector("[data-atlas-run]");
    this.file = this.button.dataset.atlasRun;
    this.packages = this.button.dataset.atlasPackages?.split(" ") ?? [];
    this.editButton = this.bar.querySelector("[data-atlas-edit]");
    this.code = [...box.children].find(one => one.matches(".atlas-code"));
    this.panel = new Panel();
    this.bar.after(this.panel.element);
    this.recorded = this.readRecord();
    this.editor = null;
    this.isRunning = false;
    this.runs = 0;
    this.tools = element("span", { className: "atlas-run__tools" });
    this.bar.append(this.tools);
    this.showTools();
  }

  /* What was printed when it was recorded, one for each range of versions. */
  readRecord() { return [...this.box.querySelectorAll(".atlas-output code")].map(code => code.textContent); }

  /* Under which name the reader's changes are kept. */
  get key() { return this.file; }

  get original() { return this.code ? text(this.code.querySelector("code")) : ""; }

  /* The lines above the reader's, as the script has them. */
  get setup() {
    const fold = this.box.querySelector(":scope > .atlas-setup");
    if (!fold) return "";
    const title = fold.querySelector("summary").textContent.replace(/^Set-up: /, "").trim();
    return `# set-up: ${title}\n${text(fold.querySelector("code"))}# end of set-up\n`;
  }

  get shown() { return this.editor ? this.editor.text() : this.original; }

  get isChanged() { return this.shown.trimEnd() !== this.original.trimEnd(); }

  async toggle() {
    if (this.isRunning) python.stop(); else await this.run();
  }

  async run() {
    await styled;
    const code = this.setup + this.shown;
    const isOriginal = !this.isChanged;
    this.isRunning = true;
    this.mark(0);
    this.panel.clear();
    this.hideRecord(true);
    this.showTools();
    this.panel.say("Starting Python…");
    const outcome = await python.run({ code, file: this.file, packages: this.packages, imports: !isOriginal || this.isScratch }, {
      loading: ({ done, total, packages, isFirst }) => {
        this.panel.loading(done, total);
        const what = [isFirst ? ["Python"] : [], listed(packages)].flat().join(" with ");
        this.panel.say(`Loading ${what}, once: ${done ? `${size(done)} of ${size(total)}` : size(total)}`);
      },
      starting: () => { this.panel.bar.hidden = true; this.panel.say("Starting Python…"); },
      running: () => this.panel.say("Running…"),
      text: (some, kind) => this.panel.print(some, kind),
      ask: () => this.panel.ask(),
      again: () => this.panel.clear(),
    });
    this.panel.flush();
    this.panel.unasked?.();
    this.panel.bar.hidden = true;
    this.isRunning = false;
    this.outcome = outcome;
    this.showTools();
    await this.tell(outcome, isOriginal);
    this.panel.element.dataset.runs = ++this.runs;   // how many are over
  }

  async tell({ ended, reason, status, line, files, seconds }, isOriginal) {
    const { panel } = this;
    if (ended === "stopped") return panel.say("Stopped.");
    if (ended === "time") return panel.say(`Stopped after ${reason} seconds.`);
    if (ended === "output") return panel.say(`Stopped: it printed more than ${reason.toLocaleString("en")} characters.`);
    if (ended) return panel.say(navigator.onLine === false ? "Python is not in this browser yet, and there is no network to load it." : `Python could not run here: ${reason}`);
    const took = `${seconds < 0.01 ? "less than 0.01" : seconds.toFixed(2)} s`;
    const printed = panel.text.textContent;
    const own = line - this.setup.split("\n").length + 1;
    if (line) this.mark(own);
    if (isOriginal && this.recorded.length + printed.length && !this.isScratch) {
      if (this.recorded.some(one => same(one, printed)) || (!this.recorded.length && !printed.trim())) panel.say(`Same output as recorded, in ${took}.`);
      else {
        panel.say(`Not the output that was recorded; it took ${took}.`);
        await this.compare(printed);
      }
    } else if (line) panel.say(own > 0 ? `It ended with an error in line ${own}.` : "It ended with an error in its set-up.");
    else if (status) panel.say(`It ended with status ${status}, in ${took}.`);
    else panel.say(printed ? `Done in ${took}.` : `Done in ${took}; it printed nothing.`);
    panel.files(files);
    panel.come();
    return undefined;
  }

  async compare(printed) {
    const { diffLines } = await python.bundled("difference.js");
    const all = (this.recorded.length ? this.recorded : [""]).map(one => diffLines(plain(one), plain(printed)));
    const changes = one => one.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
    this.panel.difference(all.reduce((best, one) => changes(one) < changes(best) ? one : best));
  }

  /* The recorded output makes room for what was printed now. */
  hideRecord(isHidden) {
    for (let one = this.panel.element.nextElementSibling; one; one = one.nextElementSibling) one.hidden = isHidden;
  }

  clear() {
    python.stop();
    this.panel.element.hidden = true;
    this.mark(0);
    this.hideRecord(false);
    this.outcome = null;
    this.showTools();
    this.button.focus();
  }

  /* Mark a line of the code, in which it went wrong; 0 for none. */
  mark(line) {
    this.box.querySelector(".atlas-run__line")?.remove();
    if (this.editor) { this.editor.mark(line); return; }
    const code = this.code?.querySelector("pre > code");
    if (!code || line < 1) return;
    const look = getComputedStyle(code);
    const stripe = element("div", { className: "atlas-run__line" });
    stripe.style.top = `${parseFloat(look.paddingTop) + (line - 1) * parseFloat(look.lineHeight)}px`;
    stripe.style.height = look.lineHeight;
    code.closest("pre").append(stripe);
  }

  /* Editing */

  async edit() {
    if (this.editor) { this.editor.focus(); return; }
    this.editButton.disabled = true;
    try {
      await Promise.all([styled, this.open(changed(this.key) ?? this.original)]);
      this.mark(0);
      this.code.hidden = true;
      this.editor.focus();
      python.warm();
    } catch (error) {
      this.panel.clear();
      this.panel.say(`The editor could not be loaded: ${error.message}`);
    }
    this.editButton.disabled = false;
    this.showTools();
  }

  async open(start, label = "Code of this example, which you can change. Escape, then Tab, leaves it.", hint = "") {
    const { edit } = await python.bundled("editor.js");
    this.place = element("div", { className: "atlas-run__editor" });
    this.bar.before(this.place);
    this.editor = edit(this.place, {
      text: start.trimEnd(), label, hint,
      run: () => { if (!this.isRunning) this.run(); },
      changed: () => { keep(this.key, this.isChanged ? this.editor.text() : null); this.showTools(); },
    });
  }

  reset() {
    keep(this.key, null);
    this.place?.remove();
    this.editor = null;
    this.code.hidden = false;
    this.clear();
    this.editButton.textContent = "Edit";
    this.editButton.focus();
  }

  /* The tools beside the button, those that are of use now. */
  showTools() {
    const isOpen = this.editor !== null;
    this.button.textContent = this.isRunning ? "Stop" : "Run";
    this.bar.classList.toggle("atlas-run--busy", this.isRunning);
    if (this.editButton) this.editButton.hidden = isOpen;
    const wanted = [];
    if (isOpen) wanted.push(["reset", this.isChanged ? "Reset" : "Close", () => this.reset()]);
    if (this.outcome && !this.isRunning) wanted.push(["clear", "Clear", () => this.clear()]);
    wanted.push(["scratch", "Scratch page", null]);
    for (const [name] of [...this.tools.children].map(one => [one.dataset.tool]))
      if (!wanted.some(one => one[0] === name)) this.tools.querySelector(`[data-tool=${name}]`).remove();
    for (const [name, label, act] of wanted) {
      let tool = this.tools.querySelector(`[data-tool=${name}]`);
      if (!tool) {
        tool = act ? element("button", { type: "button", onclick: act }) : element("a", { title: "Open this code in the scratch page" });
        tool.dataset.tool = name;
        if (act) this.tools.insertBefore(tool, this.tools.querySelector("a")); else this.tools.append(tool);
      }
      if (tool.textContent !== label) tool.textContent = label;
    }
    this.point();
  }

  /* Let the link to the scratch page carry the code as it is. */
  async point() {
    const link = this.tools.querySelector("[data-tool=scratch]");
    if (link) link.href = new URL("run/", python.SITE).href + await pack(this.setup + this.shown);
  }
}

/* Names of packages in a phrase: none, or one. */
const listed = names => names.length ? [names.length < 4 ? names.join(", ").replace(/, (?=[^,]*$)/, " and ") : `${names.length} packages`] : [];

/* Pages show tabs as blanks, and no blanks at the end. */
const plain = some => some.replaceAll("\r\n", "\n").split("\n").map(spread).join("\n").trimEnd() + "\n";
const same = (one, other) => plain(one) === plain(other);

function spread(line) {
  let wide = "";
  for (const sign of line) wide += sign === "\t" ? " ".repeat(4 - wide.length % 4) : sign;
  return wide.trimEnd();
}
