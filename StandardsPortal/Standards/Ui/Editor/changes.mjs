// Changes that come from outside the keyboard.
import { EditorView } from "@codemirror/view";
import { frontMatterOf } from "./front-matter.mjs";

/** Inserts a block after the line of the cursor, or at the end when the cursor stands in the front matter. */
export function insertBlock(view, text) {
  const { doc, selection } = view.state;
  const closing = (frontMatterOf(doc)?.last ?? -1) + 1;
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

function insideFence(doc, until) {
  let open = false;
  for (let number = 1; number < until; number++)
    if (/^ {0,3}```/u.test(doc.line(number).text))
      open = !open;
  return open;
}
