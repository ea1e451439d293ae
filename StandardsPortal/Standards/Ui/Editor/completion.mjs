// What could stand at the cursor: words of the rule language inside a rule block (the server reads them), fields and
// their values inside the front matter, and whole blocks to fill in at the start of a line.
import { autocompletion, completionKeymap, startCompletion } from "@codemirror/autocomplete";
import { writeWithHoles } from "./holes.mjs";
import { frontMatterOf } from "./front-matter.mjs";
import { entryOf } from "./silence.mjs";

const LONGEST_RULE = 2000;

/** @param options frontMatter: { fields, blocks } of the server; words; author and today for a silence */
export function completion(dotnet, options) {
  const { fields, blocks } = options.frontMatter;
  return autocompletion({ override: [ruleWords(dotnet), fieldWords(fields, options), blockWords(blocks)], icons: false, tooltipClass: () => "completion" });
}

export { completionKeymap };

function ruleWords(dotnet) {
  return async context => {
    const block = ruleAround(context.state.doc, context.pos);
    const word = context.matchBefore(/[\p{L}\p{N}\p{M}%٪-]+/u);
    if (block === null || block.text.length > LONGEST_RULE || (!context.explicit && word === null) || context.view?.composing)
      return null;
    const items = await dotnet.invokeMethodAsync("CompleteRule", block.text, context.pos - block.from).catch(() => []);
    if (items.length === 0 || context.aborted)
      return null;
    return {
      from: block.from + items[0].from,
      options: items.map((item, index) => ({ label: item.label, detail: item.detail, info: item.info ?? undefined, apply: item.insert, boost: -index })),
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

/** `field: value` lines of the front matter: fields where one begins, values where one is chosen from a list. */
function fieldWords(fields, options) {
  return context => {
    const { doc } = context.state;
    const matter = frontMatterOf(doc);
    const line = doc.lineAt(context.pos);
    if (matter === null || line.number < matter.first || line.number > matter.last)
      return null;
    const before = line.text.slice(0, context.pos - line.from);
    const parent = parentOf(doc, line, matter);
    const known = parent === null ? fields : fields.find(field => field.name === parent)?.fields ?? [];
    const value = /^\s*(?:- )?([a-z_]+):\s*(?:\[(?:[^\]]*,)?\s*)?([^\s,[\]]*)$/u.exec(before);
    if (value !== null)
      return valuesOf(known.find(field => field.name === value[1]), context, value[2]);
    const item = parent !== null && /^\s*- +([^\s:]*)$/u.exec(before);
    const values = item && fields.find(field => field.name === parent)?.values;
    if (values?.length)
      return valuesOf({ values }, context, item[1]);
    const name = /^\s*(?:- )?([a-z_]*)$/u.exec(before);
    if (name === null || (name[1] === "" && !context.explicit))
      return null;
    const taken = parent === null ? namesIn(doc, matter) : new Set();
    return {
      from: context.pos - name[1].length,
      options: known.filter(field => !taken.has(field.name)).map((field, index) => ({
        label: field.name,
        detail: field.detail,
        boost: -index,
        apply: (view, _, from, to) => {
          const entry = field.name === "suppress" ? `\n${entryOf("[T02]", options.author, options.today, options.words)}` : "";
          writeWithHoles(view, from, to, field.insert + entry);
          if (field.values.length > 0)
            startCompletion(view);
        },
      })),
    };
  };
}

function valuesOf(field, context, typed) {
  if (!field?.values?.length)
    return null;
  return { from: context.pos - typed.length, options: field.values.map((value, index) => ({ label: value.name, detail: value.detail, boost: -index })), validFor: /^[\w-]*$/u };
}

/** The field whose list or entry an indented line belongs to; null for a line of the front matter itself. */
function parentOf(doc, line, matter) {
  if (!/^(\s|- )/u.test(line.text))
    return null;
  for (let number = line.number - 1; number >= matter.first; number--) {
    const name = /^([a-z_]+):/u.exec(doc.line(number).text);
    if (name !== null)
      return name[1];
  }
  return null;
}

function namesIn(doc, matter) {
  const names = new Set();
  for (let number = matter.first; number <= matter.last; number++) {
    const name = /^([a-z_]+):/u.exec(doc.line(number).text);
    if (name !== null)
      names.add(name[1]);
  }
  return names;
}

/** Whole blocks, where a line of the body begins; typed as "```" or asked for by key. */
function blockWords(blocks) {
  return context => {
    const { doc } = context.state;
    const line = doc.lineAt(context.pos);
    const matter = frontMatterOf(doc);
    const typed = /^(```?`?\w*)?$/u.exec(line.text);
    if (typed === null || (matter !== null && line.number <= matter.last + 1) || (typed[0] === "" && !context.explicit) || insideFence(doc, line.number))
      return null;
    return {
      from: line.from,
      to: line.to,
      filter: false,
      options: blocks.map((block, index) => ({
        label: block.name,
        detail: block.detail,
        boost: -index,
        apply: (view, _, from, to) => writeWithHoles(view, from, to, block.insert),
      })),
    };
  };
}

function insideFence(doc, until) {
  let open = false;
  for (let number = 1; number < until; number++)
    if (/^ {0,3}```/u.test(doc.line(number).text))
      open = !open;
  return open;
}
