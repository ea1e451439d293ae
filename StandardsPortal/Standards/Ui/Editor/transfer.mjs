// Carries the text to the server: one message at a time, a quarter of a second after the last key, the newest text only.
import { ChangeSet } from "@codemirror/state";

const QUIET = 250;
const RETRY = 1000;
// Who types without a pause is sent all the same, in the middle of a syllable if need be: the server then saves within two seconds.
const LONGEST_WAIT = 500;
const COMPOSING = 60;
// A message that the connection swallowed is never answered. One that does arrive late carries an older number, and is left aside.
const LONGEST_ANSWER = 5000;
// The hub refuses messages over 32 KB; a longer text is streamed in chunks instead of raising that limit for everyone.
const LARGEST_MESSAGE = 16 * 1024;
const encoder = new TextEncoder();

export class Transfer {
  #dotnet; #doc; #revision = 0; #savedRevision = 0; #pending = null; #timer = 0; #sending = null; #closed = false; #composing; #sent; #since = 0; #waitsSince = 0;
  lost = false;

  /**
   * @param composing whether an input method is in the middle of a syllable or word: half of one is neither sent nor linted
   * @param sent told every text before it goes to the server
   */
  constructor(dotnet, doc, composing, sent) {
    this.#dotnet = dotnet;
    this.#sent = sent;
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

  /** Milliseconds since the oldest text that is not saved was typed; 0 when all is saved. */
  get unsavedFor() {
    return this.unsaved && this.#since > 0 ? Date.now() - this.#since : 0;
  }

  /** What is not saved is given up on purpose. */
  forget() {
    this.#pending = null;
    this.#savedRevision = this.#revision;
    this.#since = 0;
  }

  typed(changes) {
    if (this.#since === 0)
      this.#since = Date.now();
    if (this.#pending === null)
      this.#waitsSince = Date.now();
    this.#pending = this.#pending === null ? changes : this.#pending.compose(changes);
    this.#schedule(this.lost ? RETRY : QUIET);
  }

  saved(revision) {
    this.#savedRevision = Math.max(this.#savedRevision, revision);
    // What came after the saved text is younger than the answer that it was saved.
    this.#since = this.unsaved ? Date.now() : 0;
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
    this.#timer = 0;
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
    // Typing on does not put off the next try to reach the server.
    if (this.#closed || (this.lost && this.#timer !== 0))
      return;
    clearTimeout(this.#timer);
    const waited = Date.now() - this.#waitsSince;
    this.#timer = setTimeout(() => this.#look(), this.lost ? delay : Math.min(delay, Math.max(0, LONGEST_WAIT - waited)));
  }

  /** Waits for the syllable to be finished, but not for long. */
  #look() {
    if (this.#composing() && Date.now() - this.#waitsSince < 2 * LONGEST_WAIT) {
      this.#timer = setTimeout(() => this.#look(), COMPOSING);
      return;
    }
    this.#timer = 0;
    this.#send();
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
    this.#sent(text);
    this.#revision++;
    try {
      const bytes = encoder.encode(text);
      await answered(bytes.length <= LARGEST_MESSAGE
        ? this.#dotnet.invokeMethodAsync("TextTyped", this.#revision, text)
        : this.#dotnet.invokeMethodAsync("LongTextTyped", this.#revision, DotNet.createJSStreamReference(bytes)));
      this.lost = false;
    } catch {
      this.lost = true;
      this.#pending = this.#pending === null ? changes : changes.compose(this.#pending);
    }
  }
}

/** A message with its answer, which a broken connection may never give. */
export function answered(message) {
  let timer = 0;
  const late = new Promise((resolve, reject) => { timer = setTimeout(() => reject(new Error("no answer")), LONGEST_ANSWER); });
  return Promise.race([message, late]).finally(() => clearTimeout(timer));
}
