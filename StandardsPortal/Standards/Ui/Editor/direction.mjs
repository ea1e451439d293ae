// Each line runs in the direction of its own words: an Arabic text may hold English names, and the other way round.
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";
import { RangeSetBuilder } from "@codemirror/state";
import { frontMatterOf } from "./front-matter.mjs";

const FIELD = /^\s*(?:- )?[a-z_]+:/u;
const ARABIC = /\p{Script=Arabic}/u;
const marks = Object.fromEntries(["auto", "ltr", "rtl"].map(dir => [dir, Decoration.line({ attributes: { dir } })]));

/** @param language code of the text's language */
export function linesByDirection(language) {
  const plugin = ViewPlugin.fromClass(class {
    constructor(view) {
      this.decorations = visibleLines(view, language);
    }

    update(update) {
      if (update.docChanged || update.viewportChanged)
        this.decorations = visibleLines(update.view, language);
    }
  }, { decorations: plugin => plugin.decorations });
  return [plugin, EditorView.perLineTextDirection.of(true)];
}

/**
 * A field of the front matter reads from its name. In an Arabic text a sentence that begins with a foreign name is an
 * Arabic sentence all the same, which the first letter alone would not tell.
 */
export function directionOf(text, inFrontMatter, language) {
  if (inFrontMatter && FIELD.test(text))
    return "ltr";
  return language === "ar" && ARABIC.test(text) ? "rtl" : "auto";
}

function visibleLines(view, language) {
  const builder = new RangeSetBuilder();
  const { doc } = view.state;
  const matter = frontMatterOf(doc);
  let last = -1;
  for (const { from, to } of view.visibleRanges) {
    for (let place = from; place <= to;) {
      const line = doc.lineAt(place);
      if (line.from > last)
        builder.add(line.from, line.from, marks[directionOf(line.text, matter !== null && line.number <= matter.last, language)]);
      last = line.from;
      place = line.to + 1;
    }
  }
  return builder.finish();
}
