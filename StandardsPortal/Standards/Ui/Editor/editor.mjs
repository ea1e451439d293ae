// The Markdown editor: CodeMirror over a real <textarea>. Without this script the textarea saves through its form.
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, lineNumbers, drawSelection, highlightActiveLine, placeholder } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { markdown, markdownKeymap } from "@codemirror/lang-markdown";
import { foldKeymap } from "@codemirror/language";
import { look, markdownColours } from "./look.mjs";
import { linesByDirection } from "./direction.mjs";
import { frontMatterFold, foldFrontMatter } from "./front-matter.mjs";
import { findings as findingsOf, say, showFindings } from "./findings.mjs";
import { writeWithHoles } from "./holes.mjs";
import { clearSnippet } from "@codemirror/autocomplete";
import { completion, completionKeymap } from "./completion.mjs";
import { insertBlock } from "./changes.mjs";
import { passages, reportSelection, showPassages } from "./passages.mjs";
import { SharedScroll } from "./preview.mjs";
import { FieldRecovery } from "./fields.mjs";
import { Recovery } from "./recovery.mjs";
import { Transfer } from "./transfer.mjs";
import { onLost } from "./connection.mjs";

/** Longer than a save takes: what waits longer than this is in trouble. */
const WAITS = 2000;

const TAB_LEAVES = 3000;

/**
 * @param textarea the field the editor stands in for; it keeps the text, so the form can always be posted
 * @param dotnet   the component that receives what is typed
 * @param options  label, language, key (of the recovery copy), version (of the draft), selects (report the selection),
 *                 author and today (of a silence), frontMatter (fields and values to complete) and words
 * @param status   the line under the field that tells what a key press did
 */
export function open(textarea, status, dotnet, options) {
  const recovery = new Recovery(options.key, options.version, textarea.value);
  const fields = new FieldRecovery(options.key, () => dotnet.invokeMethodAsync("Answer"));
  let view;
  let shared = null;
  const transfer = new Transfer(dotnet, () => view.state.doc, () => view.composing, text => recovery.sending(text));
  const host = document.createElement("div");
  host.className = "editor";
  textarea.after(host);
  // A shadow root: its style sheets are adopted objects, so the page's content security policy needs no inline styles.
  const root = host.attachShadow({ mode: "open" });
  view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: textarea.value,
      extensions: [
        look, markdownColours, linesByDirection(options.language), frontMatterFold(options.words),
        lineNumbers(), findingsOf(options), history(), drawSelection(), highlightActiveLine(), EditorView.lineWrapping,
        placeholder(options.words.placeholder), markdown(),
        completion(dotnet, options),
        EditorView.contentAttributes.of({ "aria-label": options.label, lang: options.language, spellcheck: "true", tabindex: "0" }),
        escapeLeaves,
        keymap.of([
          { key: "F1", preventDefault: true, run: showKeys },
          { key: "Mod-s", preventDefault: true, run: () => { save(); return true; } },
          ...completionKeymap, ...markdownKeymap, ...foldKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab,
        ]),
        passages(dotnet), options.selects ? reportSelection(dotnet, transfer) : [],
        EditorState.phrases.of(options.words.phrases ?? {}),
        EditorView.updateListener.of(changed),
      ],
    }),
  });
  foldFrontMatter(view);
  textarea.hidden = true;
  window.addEventListener("pagehide", keep);
  window.addEventListener("beforeunload", beforeLeaving);
  document.addEventListener("keydown", saveByKey);
  textarea.form?.addEventListener("submit", submitted);

  const found = recovery.read();
  (found !== null && found.text !== textarea.value ? recover(found) : Promise.resolve()).then(() => fields.restore());

  function changed(update) {
    if (!update.docChanged)
      return;
    textarea.value = update.state.doc.toString();
    recovery.write(textarea.value);
    transfer.typed(update.changes);
  }

  /** The list of keys under the field; the same key closes it again. */
  function showKeys() {
    const list = status.parentElement.querySelector(".keys");
    list.open = !list.open;
    if (list.open) {
      list.querySelector("summary").focus();
      list.scrollIntoView({ block: "nearest" });
    }
    return true;
  }

  // The server learns first that the copy is at odds with what is saved: only then does it take the text, and it saves nothing over it.
  async function recover(found) {
    const restored = found.version === options.version || Recovery.goesOnFrom(found, textarea.value);
    try {
      await dotnet.invokeMethodAsync("TextFound", restored, found.text.slice(0, 65536), found.version);
    } catch {
      return;
    }
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: found.text } });
  }

  let reloads = false;
  const lost = onLost(() => {
    reloads = true;
    keep();
  });

  // Asks before the page is left only when something has waited too long to be saved.
  function beforeLeaving(event) {
    if (!reloads && transfer.unsavedFor > WAITS)
      event.preventDefault();
  }

  async function save() {
    tell(options.words.saving);
    const done = await transfer.flush() && await dotnet.invokeMethodAsync("SaveAsked").catch(() => false);
    tell(done ? options.words.saved : options.words.notSaved);
    return done;
  }

  /** A key press that changes nothing on the page is still answered, to eyes and ears. */
  function tell(text) {
    status.textContent = text;
  }

  /** What an input method is composing (a Korean syllable, say) is let be: a change in its midst would break it. */
  function composed() {
    return new Promise(resolve => {
      const look = () => { if (view.composing && view.dom.isConnected) setTimeout(look, 60); else resolve(); };
      look();
    });
  }

  function saveByKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s" && !event.defaultPrevented) {
      event.preventDefault();
      const active = document.activeElement;
      if (active?.closest?.(".fields, .plan"))
        active.dispatchEvent(new Event("change", { bubbles: true }));
      save();
    }
  }

  // The form posts as a page when the connection is gone: nothing typed depends on the circuit.
  function submitted(event) {
    if (event.submitter?.dataset.native === "true" || transfer.lost)
      return;
    event.preventDefault();
    save().then(done => { if (!done) textarea.form.submit(); });
  }

  function keep() {
    if (transfer.unsaved)
      recovery.write(view.state.doc.toString());
  }

  return {
    /** Puts a change made on the server (a field of the form) into the text; false when the text moved on. */
    async apply(revision, changes) {
      await composed();
      const mapped = transfer.map(revision, changes, view.state.doc);
      if (mapped === null)
        return false;
      view.dispatch({ changes: mapped, userEvent: "input.server" });
      await transfer.flush();
      return true;
    },
    /** Takes a quick fix from the list beside the text, and goes to its first hole; false when the text moved on. */
    async write(revision, from, to, text) {
      await composed();
      const { length } = view.state.doc;
      const [start, end] = [transfer.mapPlace(revision, from, length), transfer.mapPlace(revision, to, length)];
      if (start === null)
        return false;
      writeWithHoles(view, start, Math.max(start, end), text);
      await transfer.flush();
      return true;
    },
    async show(revision, findings) {
      await composed();
      const { length } = view.state.doc;
      const place = at => transfer.mapPlace(revision, at, length);
      if (place(0) === null)
        return;
      showFindings(view, findings.map(finding => ({
        ...finding,
        from: place(finding.from),
        to: place(finding.to),
        fix: finding.fix && { ...finding.fix, from: place(finding.fix.from), to: place(finding.fix.to) },
      })), options);
      shared?.align();
    },
    /** Scrolls with a preview of the text. */
    follow(box) {
      shared?.close();
      shared = new SharedScroll(view, box);
    },
    /** Draws one layer of passages, see passages.mjs; those of an older revision are dropped. */
    mark(revision, layer, marks) {
      const { length } = view.state.doc;
      const moved = marks.map(mark => ({ ...mark, from: transfer.mapPlace(revision, mark.from, length), to: transfer.mapPlace(revision, mark.to, length) }));
      if (moved.every(mark => mark.from !== null))
        showPassages(view, layer, moved);
    },
    goTo(from, to) {
      const end = view.state.doc.length;
      view.dispatch({ selection: { anchor: Math.min(from, end), head: Math.min(to, end) }, effects: EditorView.scrollIntoView(Math.min(from, end), { y: "center" }) });
      view.focus();
    },
    async insertBlock(text) {
      insertBlock(view, text);
      await transfer.flush();
    },
    flush: () => transfer.flush(),
    /** Everything up to this revision is in the database: the copy in the browser is no longer needed. */
    saved(revision, version) {
      options.version = version;
      recovery.version = version;
      transfer.saved(revision);
      fields.saved();
      if (!transfer.unsaved)
        recovery.clear(view.state.doc.toString(), version);
    },
    forget() {
      recovery.forget();
      fields.forget();
      transfer.forget();
    },
    close() {
      keep();
      shared?.close();
      transfer.close();
      fields.close();
      window.removeEventListener("pagehide", keep);
      window.removeEventListener("beforeunload", beforeLeaving);
      lost();
      document.removeEventListener("keydown", saveByKey);
      textarea.form?.removeEventListener("submit", submitted);
      view.destroy();
      host.remove();
      textarea.hidden = false;
    },
  };
}

/** One Esc is enough: whatever it closes, the next Tab leaves the editor, as the line under the field promises. */
const escapeLeaves = Prec.highest(EditorView.domEventHandlers({
  keydown(event, view) {
    if (event.key !== "Escape" || view.composing)
      return false;
    clearSnippet(view);
    view.setTabFocusMode(TAB_LEAVES);
    return false;
  },
}));

const loading = new Map();

/** Loads a script of the component library once, and only on the pages that use it. */
export function loadScript(address) {
  if (!loading.has(address))
    loading.set(address, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${address} could not be loaded`));
      document.head.append(script);
    }));
  return loading.get(address);
}

/** Minutes that the reader's clock is ahead of UTC. */
export function minutesFromUtc() {
  return -new Date().getTimezoneOffset();
}

/** Moves the focus to an element of the page, an error summary for one. */
export function focus(id) {
  document.getElementById(id)?.focus();
}

const PAUSE = 700;
let commits = false;

/** A pause while typing in a field of a form counts as a change, so that nothing waits for the field to be left. */
export function commitPauses() {
  if (commits)
    return;
  commits = true;
  let timer = 0;
  document.addEventListener("input", event => {
    const field = event.target;
    if (!event.isTrusted || event.isComposing || !field.closest?.(".fields, .plan") || field.type === "checkbox" || field.type === "radio" || field.tagName === "SELECT")
      return;
    clearTimeout(timer);
    timer = setTimeout(() => field.dispatchEvent(new Event("change", { bubbles: true })), PAUSE);
  });
}
