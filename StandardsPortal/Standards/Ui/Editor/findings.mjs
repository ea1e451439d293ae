// Findings as squiggles: reason and question on hover, the quick fix as a button. Every text is set as text, never as markup.
import { setDiagnostics } from "@codemirror/lint";
import { selectPlaceholder } from "./changes.mjs";

export function diagnosticsOf(findings, transfer, revision, view) {
  const length = view.state.doc.length;
  const diagnostics = [];
  for (const finding of findings) {
    const from = transfer.mapPlace(revision, finding.from, length);
    const to = transfer.mapPlace(revision, finding.to, length);
    if (from === null)
      return null;
    diagnostics.push({
      from,
      to: Math.max(from, to),
      severity: finding.severity,
      source: finding.rule,
      message: finding.reason,
      renderMessage: () => words(finding),
      actions: finding.fix ? [{ name: finding.fix.label, apply: target => fix(target, finding, from - finding.from) }] : [],
    });
  }
  return diagnostics;
}

export function showDiagnostics(view, diagnostics) {
  if (diagnostics !== null)
    view.dispatch(setDiagnostics(view.state, diagnostics));
}

function words(finding) {
  const box = document.createElement("div");
  const reason = document.createElement("strong");
  reason.textContent = finding.reason;
  const question = document.createElement("div");
  question.textContent = finding.question;
  box.append(reason, question);
  return box;
}

function fix(view, finding, moved) {
  const end = view.state.doc.length;
  const from = Math.min(finding.fix.from + moved, end);
  const changes = view.state.changes({ from, to: Math.min(Math.max(finding.fix.to + moved, from), end), insert: finding.fix.insert });
  view.dispatch({ changes, userEvent: "input.fix" });
  selectPlaceholder(view, changes);
}
