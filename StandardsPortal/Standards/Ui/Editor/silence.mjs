// "Silence with a reason": an entry under `suppress:` in the front matter, with holes for the reason and the end. The
// entry does not count until both are filled, so a finding can't be silenced by one press.
import { writeWithHoles } from "./holes.mjs";
import { frontMatterOf } from "./front-matter.mjs";

export function silence(view, rule, { author, today, words }) {
  const matter = frontMatterOf(view.state.doc);
  if (matter === null)
    return false;
  const { from, to, list } = placeOf(view.state.doc, matter);
  writeWithHoles(view, from, to, `${list}${entryOf(rule, author, today, words)}\n`);
  return true;
}

export function entryOf(rule, author, today, words) {
  return [
    `  - rule: ${rule}`,
    `    reason: "[${words.silenceReason}]"`,
    `    author: ${author}`,
    `    date: ${today}`,
    `    expires: [${words.silenceEnd}]`,
  ].join("\n");
}

/** Behind the last entry of the list, or as a new list at the end of the front matter; always before a line that is not indented. */
function placeOf(doc, { last }) {
  for (let number = 2; number <= last; number++) {
    const line = doc.line(number);
    if (!/^suppress:/u.test(line.text))
      continue;
    if (/^suppress:\s*\[\s*\]/u.test(line.text))
      return { from: line.from, to: doc.line(number + 1).from, list: "suppress:\n" };
    let end = number;
    while (end < last && /^(\s|-)/u.test(doc.line(end + 1).text))
      end++;
    const at = doc.line(end + 1).from;
    return { from: at, to: at, list: "" };
  }
  const at = doc.line(last + 1).from;
  return { from: at, to: at, list: "suppress:\n" };
}
