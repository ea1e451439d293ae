// Changes that come from outside the keyboard.
import { EditorView } from "@codemirror/view";

/** Inserts a block after the line of the cursor, or at the end when the cursor stands in the front matter. */
export function insertBlock(view, text) {
  const { doc, selection } = view.state;
  const closing = doc.line(1).text.trim() === "---" ? closingFence(doc) : 0;
  let line = doc.lineAt(selection.main.head);
  if (line.number <= closing || insideFence(doc, line.number))
    line = doc.line(doc.lines);
  const before = line.text.trim() === "" ? (line.number > 1 && doc.line(line.number - 1).text.trim() !== "" ? "\n" : "") : "\n\n";
  const after = line.number < doc.lines && doc.line(line.number + 1).text.trim() !== "" ? "\n" : "";
  const insert = before + text + "\n" + after;
  view.dispatch({
    changes: { from: line.to, insert },
    selection: { anchor: line.to + insert.length - after.length },
    effects: EditorView.scrollIntoView(line.to, { y: "center" }),
    userEvent: "input.block",
  });
  view.focus();
}

/** A quick fix leaves a placeholder such as "[n] minutes": it is selected, so that the number can be typed at once. */
export function selectPlaceholder(view, changes) {
  let selection = null;
  changes.iterChanges((fromA, toA, fromB, toB, inserted) => {
    const hole = /\[[^\]\n]*\]/u.exec(inserted.toString());
    selection ??= hole === null
      ? { anchor: toB }
      : { anchor: fromB + hole.index, head: fromB + hole.index + hole[0].length };
  });
  if (selection !== null)
    view.dispatch({ selection, scrollIntoView: true });
  view.focus();
}

function closingFence(doc) {
  for (let number = 2; number <= doc.lines; number++)
    if (doc.line(number).text.trim() === "---")
      return number;
  return 0;
}

function insideFence(doc, until) {
  let open = false;
  for (let number = 1; number < until; number++)
    if (/^ {0,3}```/u.test(doc.line(number).text))
      open = !open;
  return open;
}
