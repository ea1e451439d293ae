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

export function foldFrontMatter(view) {
  const { doc } = view.state;
  if (doc.lines < 3 || doc.line(1).text.trim() !== "---")
    return;
  for (let number = 2; number <= doc.lines; number++) {
    const line = doc.line(number);
    if (line.text.trim() === "---") {
      view.dispatch({ effects: foldEffect.of({ from: doc.line(1).to, to: line.to }), selection: { anchor: Math.min(line.to + 1, doc.length) } });
      return;
    }
  }
}
