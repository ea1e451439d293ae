// Carries the text to the server: one message at a time, a quarter of a second after the last key, the newest text only.
import { ChangeSet } from "@codemirror/state";

const QUIET = 250;
const RETRY = 1000;
// The hub refuses messages over 32 KB; a longer text is streamed in chunks instead of raising that limit for everyone.
const LARGEST_MESSAGE = 16 * 1024;
const encoder = new TextEncoder();

export class Transfer {
  #dotnet; #doc; #revision = 0; #savedRevision = 0; #pending = null; #timer = 0; #sending = null; #closed = false; #composing;
  lost = false;

  /** @param composing whether an input method is in the middle of a syllable or word: half of one is neither sent nor linted */
  constructor(dotnet, doc, composing) {
    this.#dotnet = dotnet;
    this.#doc = doc;
    this.#composing = composing;
  }

  /** Number of the last text sent. */
  get revision() {
    return this.#revision;
  }

  /** There are keys the server has not been told of. */
  get unsent() {
    return this.#pending !== null || this.#sending !== null;
  }

  get unsaved() {
    return this.#pending !== null || this.#savedRevision < this.#revision;
  }

  typed(changes) {
    this.#pending = this.#pending === null ? changes : this.#pending.compose(changes);
    this.#schedule(QUIET);
  }

  saved(revision) {
    this.#savedRevision = Math.max(this.#savedRevision, revision);
  }

  /** Places of an earlier revision, in the text as it stands; null when that revision is not the last one sent. */
  map(revision, changes, doc) {
    if (revision !== this.#revision || this.#sending !== null)
      return null;
    const length = this.#pending === null ? doc.length : this.#pending.length;
    if (changes.some(change => change.to > length))
      return null;
    const set = ChangeSet.of(changes, length);
    return this.#pending === null ? set : set.map(this.#pending);
  }

  mapPlace(revision, place, length) {
    if (revision !== this.#revision)
      return null;
    const moved = this.#pending === null ? place : this.#pending.mapPos(Math.min(place, this.#pending.length), 1);
    return Math.min(moved, length);
  }

  /** Sends what is waiting, at once; false when the server can't be reached. */
  async flush() {
    clearTimeout(this.#timer);
    if (this.#sending !== null)
      await this.#sending;
    if (this.#pending !== null)
      await this.#send();
    return !this.lost;
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay) {
    clearTimeout(this.#timer);
    if (!this.#closed)
      this.#timer = setTimeout(() => this.#composing() ? this.#schedule(QUIET) : this.#send(), delay);
  }

  #send() {
    if (this.#sending !== null || this.#pending === null || this.#closed)
      return this.#sending ?? Promise.resolve();
    this.#sending = this.#deliver().finally(() => {
      this.#sending = null;
      if (this.#pending !== null)
        this.#schedule(this.lost ? RETRY : QUIET);
    });
    return this.#sending;
  }

  async #deliver() {
    const changes = this.#pending;
    const text = this.#doc().toString();
    this.#pending = null;
    this.#revision++;
    try {
      const bytes = encoder.encode(text);
      if (bytes.length <= LARGEST_MESSAGE)
        await this.#dotnet.invokeMethodAsync("TextTyped", this.#revision, text);
      else
        await this.#dotnet.invokeMethodAsync("LongTextTyped", this.#revision, DotNet.createJSStreamReference(bytes));
      this.lost = false;
    } catch {
      this.lost = true;
      this.#pending = this.#pending === null ? changes : changes.compose(this.#pending);
    }
  }
}
