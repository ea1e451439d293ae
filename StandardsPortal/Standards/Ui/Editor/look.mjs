// The editor in the portal's design tokens: custom properties reach into the shadow root, so light and dark follow the page.
import { EditorView } from "@codemirror/view";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

// Each weight has a line of its own, so that colour is not the only sign; forced colours keep the line.
const squiggle = (line, colour) => ({ backgroundImage: "none", textDecoration: `underline ${line} ${colour}`, textUnderlineOffset: ".25em", textDecorationSkipInk: "none" });

export const look = EditorView.theme({
  "&": { background: "var(--surface)", color: "var(--ink)", border: "1px solid var(--ink-soft)", borderRadius: "var(--radius)", fontSize: ".95rem" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "ui-monospace, 'Noto Sans Mono', 'Noto Sans KR', monospace", lineHeight: "1.6", minBlockSize: "22rem", maxBlockSize: "70vh" },
  ".cm-content": { paddingBlock: "12px", caretColor: "var(--ink)" },
  ".cm-line": { paddingInline: "10px" },
  ".cm-cursor, .cm-dropCursor": { borderInlineStartColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "color-mix(in srgb, var(--accent) 28%, transparent)" },
  ".cm-activeLine": { background: "color-mix(in srgb, var(--accent) 6%, transparent)" },
  ".cm-gutters": { background: "var(--surface)", color: "var(--ink-soft)", border: "0", borderInlineEnd: "1px solid var(--line)" },
  ".cm-activeLineGutter": { background: "transparent", color: "var(--ink)" },
  ".cm-placeholder": { color: "var(--ink-soft)" },
  ".cm-foldPlaceholder": { background: "var(--accent-soft)", color: "var(--ink)", border: "1px solid var(--line)", borderRadius: "4px", padding: "1px 8px", marginInlineStart: "8px", fontFamily: "var(--text)", cursor: "pointer" },
  ".cm-lintRange-error": squiggle("wavy 2px", "var(--missed)"),
  ".cm-lintRange-warning": squiggle("wavy 1px", "var(--unsure)"),
  ".cm-lintRange-info": squiggle("dotted 2px", "var(--ink-soft)"),
  ".cm-passage": { backgroundColor: "color-mix(in srgb, var(--accent) 12%, transparent)", borderBlockEnd: "2px solid var(--accent)", cursor: "pointer" },
  ".cm-passage-comment-open": { backgroundColor: "color-mix(in srgb, var(--accent) 28%, transparent)" },
  ".cm-passage-suggestion": { borderBlockEndStyle: "dashed" },
  ".cm-passage-resolved": { backgroundColor: "transparent", borderBlockEnd: "1px dotted var(--ink-soft)" },
  ".cm-tooltip": { background: "var(--surface)", color: "var(--ink)", border: "1px solid var(--ink-soft)", borderRadius: "var(--radius)", boxShadow: "0 4px 16px rgb(0 0 0 / .18)", fontFamily: "var(--text)", maxInlineSize: "min(26rem, 90vw)" },
  ".cm-tooltip-lint": { maxBlockSize: "min(24rem, 60vh)", overflowY: "auto" },
  // The library draws its own edge on the left, whichever way the page runs.
  ".cm-tooltip .cm-diagnostic": { padding: "8px 12px", borderWidth: "0", borderInlineStart: "4px solid var(--unsure)", marginInlineStart: "0", whiteSpace: "normal" },
  ".cm-tooltip .cm-diagnostic-error": { borderInlineStartColor: "var(--missed)" },
  ".cm-tooltip .cm-diagnostic-info": { borderInlineStartColor: "var(--ink-soft)" },
  // On a phone every character counts; the marks of the findings stay.
  "@media (max-width: 34rem)": { ".cm-lineNumbers": { display: "none !important" }, ".cm-line": { paddingInline: "6px" } },
  ".finding": { fontSize: ".95rem", lineHeight: "1.45" },
  ".finding p": { margin: "0" },
  ".finding-about": { color: "var(--ink-soft)", fontSize: ".88rem", marginBlockEnd: "2px" },
  ".finding-about a": { color: "var(--accent)", display: "inline-block", minBlockSize: "24px", direction: "ltr" },
  ".finding-weight": { color: "var(--ink)" },
  ".finding-error": { color: "var(--missed)" },
  ".finding .finding-actions": { display: "flex", flexWrap: "wrap", gap: "8px", marginBlockStart: "8px" },
  ".finding-actions button": { background: "var(--accent)", color: "var(--on-accent)", font: "inherit", fontWeight: "600", minBlockSize: "36px", padding: "2px 12px", border: "1px solid var(--accent)", borderRadius: "var(--radius)", textAlign: "start", cursor: "pointer" },
  ".finding-actions button.finding-second": { background: "transparent", color: "var(--accent)" },
  ".finding :is(a, button):focus-visible": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "4px 10px", fontFamily: "var(--text)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "var(--accent)", color: "light-dark(#fff, #06201e)" },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--text)", maxBlockSize: "16rem" },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--ink-soft)", marginInlineStart: "1em", fontSize: ".88em" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionInfo": { padding: "8px 12px", fontSize: ".9rem" },
  ".cm-snippetField": { backgroundColor: "color-mix(in srgb, var(--accent) 18%, transparent)" },
  ".cm-panels": { background: "var(--surface)", color: "var(--ink)" },
});

export const markdownColours = syntaxHighlighting(HighlightStyle.define([
  { tag: tags.heading, fontWeight: "650" },
  { tag: tags.strong, fontWeight: "650" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: [tags.link, tags.url], color: "var(--accent)" },
  { tag: tags.monospace, color: "var(--accent)" },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: "var(--ink-soft)" },
]));
