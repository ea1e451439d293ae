// Each line runs in the direction of its own words: an Arabic text may hold English names, and the other way round.
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";
import { RangeSetBuilder } from "@codemirror/state";

const auto = Decoration.line({ attributes: { dir: "auto" } });

const plugin = ViewPlugin.fromClass(class {
  constructor(view) {
    this.decorations = visibleLines(view);
  }

  update(update) {
    if (update.docChanged || update.viewportChanged)
      this.decorations = visibleLines(update.view);
  }
}, { decorations: plugin => plugin.decorations });

export const linesByDirection = [plugin, EditorView.perLineTextDirection.of(true)];

function visibleLines(view) {
  const builder = new RangeSetBuilder();
  let last = -1;
  for (const { from, to } of view.visibleRanges) {
    for (let place = from; place <= to;) {
      const line = view.state.doc.lineAt(place);
      if (line.from > last)
        builder.add(line.from, line.from, auto);
      last = line.from;
      place = line.to + 1;
    }
  }
  return builder.finish();
}
