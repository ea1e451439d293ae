// Findings as squiggles, and the card that explains one: under the mouse, after F8, and with Ctrl+. for the keyboard.
// Every text is set as text, never as markup. What a fix replaces moves with what is typed meanwhile.
import { StateEffect, StateField } from "@codemirror/state";
import { activateHover, closeHoverTooltips, EditorView, hasHoverTooltips, keymap } from "@codemirror/view";
import { forEachDiagnostic, lintGutter, linter, setDiagnostics } from "@codemirror/lint";
import { writeWithHoles } from "./holes.mjs";
import { silence } from "./silence.mjs";

const setFindings = StateEffect.define();

/** The findings as they were sent, with their places moved along with the text. */
const known = StateField.define({
  create: () => [],
  update(findings, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setFindings))
        return effect.value;
    if (!transaction.docChanged)
      return findings;
    const { changes } = transaction;
    return findings.map(finding => ({
      ...finding,
      fix: finding.fix && { ...finding.fix, from: changes.mapPos(finding.fix.from, 1), to: changes.mapPos(finding.fix.to, -1) },
    }));
  },
});

/** @param options words; author and today for a silence */
export function findings(options) {
  const open = view => openCard(view, options.words);
  return [
    known,
    // No source of its own: the server lints, and says so through `show`.
    linter(null, { hoverTime: 250 }),
    lintGutter({ hoverTime: 250 }),
    keymap.of([
      { key: "F8", run: view => go(view, 1, options.words), preventDefault: true },
      { key: "Shift-F8", run: view => go(view, -1, options.words), preventDefault: true },
      { key: "Mod-.", run: open, preventDefault: true },
      { key: "Alt-Enter", run: view => fixHere(view, options.words), preventDefault: true },
      { key: "Escape", run: view => hasHoverTooltips(view.state) && (view.dispatch({ effects: closeHoverTooltips }), true) },
    ]),
  ];
}

/** @param placed findings with their places in the text as it stands */
export function showFindings(view, placed, options) {
  const kept = placed.map((finding, index) => ({ ...finding, index }));
  const diagnostics = kept.map(finding => ({
    from: finding.from,
    to: Math.max(finding.from, finding.to),
    severity: finding.severity,
    message: `${finding.weight}: ${finding.reason}`,
    finding,
    renderMessage: target => card(target, finding, options),
  }));
  view.dispatch(setDiagnostics(view.state, diagnostics), { effects: setFindings.of(kept) });
}

function card(view, finding, options) {
  const { words } = options;
  const about = element("p", "finding-about");
  about.append(element("b", `finding-weight finding-${finding.severity}`, finding.weight), " ", link(finding, words));
  if (finding.text.length > 0)
    about.append(" ", element("q", "", finding.text));
  const box = element("div", "finding");
  box.append(about, element("strong", "", finding.reason), element("p", "finding-question", finding.question));
  const actions = element("p", "finding-actions");
  if (finding.fix)
    actions.append(button(finding.fix.label, () => fix(view, finding)));
  if (finding.silence)
    actions.append(button(finding.silence, () => leave(view, () => silence(view, finding.rule, options)), "finding-second"));
  box.append(actions);
  box.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      event.preventDefault();
      leave(view, () => { });
    }
  });
  return box;
}

function link(finding, words) {
  const to = element("a", "", finding.rule);
  to.href = finding.help;
  to.target = "_blank";
  to.rel = "noopener";
  to.setAttribute("aria-label", `${finding.rule} – ${words.help}`);
  return to;
}

function button(label, act, look = "") {
  const made = element("button", look, label);
  made.type = "button";
  // The press must not move the cursor; the click acts, so that keys and pointers are alike.
  made.addEventListener("mousedown", event => event.preventDefault());
  made.addEventListener("click", act);
  return made;
}

function element(name, look = "", text = "") {
  const made = document.createElement(name);
  if (look)
    made.className = look;
  made.textContent = text;
  return made;
}

function leave(view, then) {
  view.dispatch({ effects: closeHoverTooltips });
  view.focus();
  then();
}

function fix(view, finding) {
  const now = view.state.field(known).find(other => other.index === finding.index)?.fix;
  if (!now)
    return;
  leave(view, () => writeWithHoles(view, now.from, Math.max(now.from, now.to), now.insert));
}

/** Every place with findings, in order: those that lie at one place are told together. */
function places(state) {
  const all = new Map();
  forEachDiagnostic(state, (diagnostic, from, to) => {
    const place = all.get(from) ?? { from, to, findings: [] };
    place.to = Math.max(place.to, to);
    place.findings.push(diagnostic.finding);
    all.set(from, place);
  });
  return [...all.values()].sort((one, other) => one.from - other.from);
}

function placeHere(state) {
  const { from, to } = state.selection.main;
  return places(state).findLast(place => place.from <= to && place.to >= from) ?? null;
}

function go(view, direction, words) {
  const all = places(view.state);
  if (all.length === 0)
    return say(view, words.noFindings);
  const here = view.state.selection.main.from;
  const next = direction > 0 ? all.find(place => place.from > here) ?? all[0] : all.findLast(place => place.from < here) ?? all.at(-1);
  view.dispatch({ selection: { anchor: next.from, head: next.to }, effects: EditorView.scrollIntoView(next.from, { y: "nearest", yMargin: 120 }) });
  showCard(view, next);
  const line = view.state.doc.lineAt(next.from).number;
  return say(view, next.findings.map(finding => told(finding, line, words)).join(" ") + ` ${words.openHint}`);
}

function told(finding, line, words) {
  return `${finding.weight}, ${words.line.replace("{0}", line)}: ${finding.text} ${finding.reason} ${finding.question}`;
}

function showCard(view, place) {
  activateHover(view, place.from, 1, { until: transaction => transaction.docChanged || transaction.newSelection.main.head < place.from || transaction.newSelection.main.head > place.to });
}

/** Opens the card of the finding at the cursor with the keyboard in it: the first thing that can be done is focused. */
function openCard(view, words) {
  const place = placeHere(view.state);
  if (place === null)
    return say(view, words.noFindingHere);
  showCard(view, place);
  view.requestMeasure({
    read: () => view.dom.querySelector(".cm-tooltip .finding-actions button") ?? view.dom.querySelector(".cm-tooltip .finding-about a"),
    write: first => first?.focus(),
  });
  return true;
}

function fixHere(view, words) {
  const finding = placeHere(view.state)?.findings.find(other => other.fix);
  if (!finding)
    return say(view, words.noFixHere);
  fix(view, finding);
  return true;
}

/** For those who hear the page rather than see it. */
export function say(view, text) {
  view.dispatch({ effects: EditorView.announce.of(text) });
  return true;
}
