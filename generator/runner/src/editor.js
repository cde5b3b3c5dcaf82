/* The editor: CodeMirror with what a short Python script needs. It stands in a shadow tree, where its styles
   are sheets of their own, which the policy of the pages lets be. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { tags as t } from "@lezer/highlight";

const colour = name => `var(--md-code-hl-${name}-color)`;
const colours = HighlightStyle.define([
  { tag: [t.keyword, t.operatorKeyword, t.controlKeyword, t.definitionKeyword, t.moduleKeyword, t.self], color: colour("keyword") },
  { tag: [t.string, t.special(t.string)], color: colour("string") },
  { tag: t.number, color: colour("number") },
  { tag: [t.bool, t.null], color: colour("constant") },
  { tag: [t.lineComment, t.comment], color: colour("comment") },
  { tag: [t.function(t.definition(t.variableName)), t.definition(t.className)], color: colour("function") },
  { tag: [t.operator, t.compareOperator, t.arithmeticOperator], color: colour("operator") },
  { tag: [t.punctuation, t.paren, t.bracket, t.brace, t.separator], color: colour("punctuation") },
]);
const look = EditorView.theme({
  "&": { color: "var(--md-code-fg-color)", fontSize: "inherit" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "1.6" },
  ".cm-content": { padding: "1.19em 0", minHeight: "var(--atlas-editor-height, auto)", boxSizing: "border-box", caretColor: "var(--md-code-fg-color)" },
  ".cm-line": { padding: "0 1em 0 .3em" },
  ".cm-gutters": { background: "var(--md-code-bg-color)", color: "var(--md-code-hl-comment-color)", border: "0" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "1.8em", padding: "0 .5em 0 .5em" },
  ".cm-error": { background: "var(--atlas-run-error)" },
  ".cm-placeholder": { color: "var(--md-code-hl-comment-color)" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--atlas-run-match)" },
});
const marking = StateEffect.define();
const marked = StateField.define({
  create: () => Decoration.none,
  update(now, { effects, docChanged, state }) {
    for (const effect of effects) if (effect.is(marking)) {
      const line = effect.value;
      return line > 0 && line <= state.doc.lines
        ? Decoration.set([Decoration.line({ class: "cm-error" }).range(state.doc.line(line).from)]) : Decoration.none;
    }
    return docChanged ? Decoration.none : now;
  },
  provide: field => EditorView.decorations.from(field),
});

/* Returns the editor in `place`, which has no children: {text, set, mark, focus}.
   changed(text) is called after each change, run() for Ctrl+Enter or ⌘Enter. */
export function edit(place, { text, label, hint, changed, run }) {
  const root = place.attachShadow({ mode: "open" });
  const box = document.createElement("div");
  root.append(box);
  const view = new EditorView({
    parent: box,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => { run(); return true; } }])),
        keymap.of([indentWithTab, ...defaultKeymap, ...historyKeymap]),
        history(), lineNumbers(), indentOnInput(), bracketMatching(), indentUnit.of("    "), EditorState.tabSize.of(4),
        python(), syntaxHighlighting(colours), look, marked, hint ? placeholder(hint) : [],
        EditorView.contentAttributes.of({
          // It takes the focus without this too, but axe goes by it.
          tabindex: "0", "aria-label": label, autocapitalize: "off", autocorrect: "off", spellcheck: "false", "data-gramm": "false",
        }),
        EditorView.updateListener.of(update => { if (update.docChanged) changed(update.state.doc.toString()); }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    set: all => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: all } }),
    mark: line => view.dispatch({ effects: [marking.of(line), ...(line > 0 && line <= view.state.doc.lines ? [EditorView.scrollIntoView(view.state.doc.line(line).from)] : [])] }),
    focus: () => view.focus(),
  };
}
