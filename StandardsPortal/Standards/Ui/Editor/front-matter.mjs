// The front matter is edited as a form beside the text, so it starts folded; a click or the cursor opens it.
import { codeFolding, foldEffect } from "@codemirror/language";

export function frontMatterFold(words) {
  return codeFolding({
    placeholderDOM(view, onclick) {
      const fold = document.createElement("span");
      fold.className = "cm-foldPlaceholder";
      fold.textContent = ` ${words.frontMatter} `;
      fold.onclick = onclick;
      return fold;
    },
  });
}

/** Numbers of the first and last line between the two fences; null without a closed front matter. */
export function frontMatterOf(doc) {
  if (doc.lines < 3 || doc.line(1).text.trim() !== "---")
    return null;
  for (let number = 2; number <= doc.lines; number++)
    if (doc.line(number).text.trim() === "---")
      return { first: 2, last: number - 1 };
  return null;
}

export function foldFrontMatter(view) {
  const { doc } = view.state;
  const matter = frontMatterOf(doc);
  if (matter === null)
    return;
  const end = doc.line(matter.last + 1).to;
  view.dispatch({ effects: foldEffect.of({ from: doc.line(1).to, to: end }), selection: { anchor: Math.min(end + 1, doc.length) } });
}
