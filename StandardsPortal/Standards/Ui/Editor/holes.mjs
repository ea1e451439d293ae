// Text with holes such as "[n] minutes": the first hole is selected, so that typing fills it, and Tab goes to the next.
// Esc gives Tab back: it ends the filling, and a second Esc lets Tab leave the editor.
import { snippet } from "@codemirror/autocomplete";
import { EditorView } from "@codemirror/view";

const HOLE = /\[[^\]\n{}]+\]/gu;

/** Puts text with holes in place of a stretch. */
export function writeWithHoles(view, from, to, text) {
  snippet(template(text))({ state: view.state, dispatch: transaction => view.dispatch(transaction) }, null, from, to);
  view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head, { y: "nearest", yMargin: 80 }) });
  view.focus();
}

/** As the completion of the editor takes it; every hole is a field of its own, though two may read the same. */
export function template(text) {
  let number = 0;
  let made = "";
  let last = 0;
  for (const hole of text.matchAll(HOLE)) {
    made += escaped(text.slice(last, hole.index)) + `\${${++number}:${hole[0]}}`;
    last = hole.index + hole[0].length;
  }
  // Without a hole the cursor goes behind what was written.
  return made + escaped(text.slice(last)) + (number === 0 ? "${}" : "");
}

function escaped(text) {
  return text.replace(/([#$])\{/gu, "$1\\{");
}
