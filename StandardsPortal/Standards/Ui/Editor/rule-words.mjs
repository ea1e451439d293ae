// Completion inside a ```rule block: the words that the rule language accepts next, as the server reads them.
const LONGEST_RULE = 2000;

export function ruleWords(dotnet) {
  return async context => {
    const block = ruleAround(context.state.doc, context.pos);
    const word = context.matchBefore(/[\p{L}\p{N}%-]+/u);
    if (block === null || block.text.length > LONGEST_RULE || (!context.explicit && word === null))
      return null;
    const items = await dotnet.invokeMethodAsync("CompleteRule", block.text, context.pos - block.from).catch(() => []);
    if (items.length === 0 || context.aborted)
      return null;
    return {
      from: block.from + items[0].from,
      options: items.map((item, index) => ({ label: item.label, detail: item.detail, apply: item.insert, boost: -index })),
      filter: false,
    };
  };
}

function ruleAround(doc, place) {
  const here = doc.lineAt(place).number;
  let start = here;
  while (start > 0 && !/^ {0,3}```/u.test(doc.line(start).text))
    start--;
  if (start === 0 || start === here || !/^ {0,3}```\s*rule\b/u.test(doc.line(start).text))
    return null;
  let end = here;
  while (end < doc.lines && !/^ {0,3}```/u.test(doc.line(end + 1).text))
    end++;
  const from = doc.line(start + 1).from;
  return { from, text: doc.sliceString(from, doc.line(end).to) };
}
