// Passages of the text that another part of the portal speaks about, and the passage a person has selected.
//
// Drawing: MarkdownEditor.MarkAsync(revision, layer, passages) in C#, `mark(revision, layer, passages)` here. A layer
// is a name of your own ("comments"); its passages replace those it held, other layers stay. A passage is
// { from, to, look, title, id }: offsets in the text of that revision, a look of looks below, words for hover and
// screen readers, and an id that comes back through MarkdownEditor.OnPassageOpened when it is clicked or opened with
// the key Alt+F1 (Enter must stay a new line). Marks move with the text; empty and vanished passages are not drawn.
//
// Selection: give MarkdownEditor an OnSelected and it receives { Text, Revision, From, To } a moment after a person
// stopped selecting (From equals To: nothing selected). The offsets belong to the revision, which has been sent first.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap } from "@codemirror/view";

const looks = new Set(["comment", "comment-open", "suggestion", "resolved"]);
const SETTLED = 300;
// As the server takes it: a passage is quoted in a comment, not copied whole.
const LONGEST = 2000;

const setLayer = StateEffect.define({
  map: ({ layer, marks }, changes) => ({ layer, marks: marks.map(mark => ({ ...mark, from: changes.mapPos(mark.from, 1), to: changes.mapPos(mark.to, -1) })) }),
});

const layers = StateField.define({
  create: () => new Map(),
  update(value, transaction) {
    let next = value;
    if (transaction.docChanged)
      next = new Map([...value].map(([layer, set]) => [layer, set.map(transaction.changes)]));
    for (const effect of transaction.effects)
      if (effect.is(setLayer))
        next = new Map([...next, [effect.value.layer, drawn(effect.value.marks, transaction.state.doc.length)]]);
    return next;
  },
  provide: field => EditorView.decorations.computeN([field], state => [...state.field(field).values()]),
});

function drawn(marks, length) {
  return Decoration.set(marks
    .filter(mark => mark.from < mark.to && mark.to <= length)
    .map(mark => Decoration.mark({
      class: `cm-passage cm-passage-${looks.has(mark.look) ? mark.look : "comment"}`,
      attributes: { title: mark.title, "data-passage": mark.id },
      passage: mark,
    }).range(mark.from, mark.to)), true);
}

export function passages(dotnet) {
  const open = id => { dotnet.invokeMethodAsync("PassageOpened", id).catch(() => { }); return true; };
  return [
    layers,
    EditorView.domEventHandlers({
      click(event) {
        const id = event.target.closest?.(".cm-passage")?.dataset.passage;
        if (id)
          open(id);
        return false;
      },
    }),
    keymap.of([{ key: "Alt-F1", run: view => { const mark = passageAt(view.state); return mark !== null && open(mark.id); } }]),
  ];
}

export function showPassages(view, layer, marks) {
  view.dispatch({ effects: setLayer.of({ layer, marks }) });
}

function passageAt(state) {
  const place = state.selection.main.head;
  let found = null;
  for (const set of state.field(layers).values())
    set.between(place, place, (from, to, value) => { found = value.spec.passage; return false; });
  return found;
}

/** Reports the selection once it stands still, after the text it stands in has been sent. */
export function reportSelection(dotnet, transfer) {
  let timer = 0;
  let reported = "";
  return EditorView.updateListener.of(update => {
    if (!update.selectionSet && !update.docChanged)
      return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const { view } = update;
      if (view.composing || !await transfer.flush() || !view.dom.isConnected)
        return;
      const { from, to } = view.state.selection.main;
      const key = from === to ? "" : `${transfer.revision}:${from}:${to}`;
      if (transfer.unsent || key === reported)
        return;
      reported = key;
      dotnet.invokeMethodAsync("PassageSelected", transfer.revision, from, to, view.state.sliceDoc(from, Math.min(to, from + LONGEST))).catch(() => { });
    }, SETTLED);
  });
}
