// A copy of the unsaved text in this tab, for a refresh, a lost connection or a restarted server.

// How many states the server may have saved without this tab having heard of it.
const MOST_KNOWN = 40;

export class Recovery {
  #key; #known; #forgotten = false;

  /** @param stored the text as the page brought it */
  constructor(key, version, stored) {
    this.#key = key;
    this.#known = [digest(stored)];
    this.version = version;
  }

  read() {
    try {
      const found = JSON.parse(sessionStorage.getItem(this.#key) ?? "null");
      return typeof found?.text === "string" && Number.isInteger(found.version) ? found : null;
    } catch {
      // Storage that is switched off, or not ours: then there is nothing to recover.
      return null;
    }
  }

  /**
   * Whether a found copy goes on from a text: from the one it began with, or from one that this tab sent and the server
   * saved without being able to say so. Then nobody else's words are in between.
   */
  static goesOnFrom(found, stored) {
    return Array.isArray(found.known) && found.known.includes(digest(stored));
  }

  write(text) {
    if (this.#forgotten)
      return;
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ text, version: this.version, known: this.#known }));
    } catch {
      // Storage is full or switched off; the text is still saved to the server.
    }
  }

  /** A text is on its way to the server, which may save it. */
  sending(text) {
    this.#known = [...this.#known, digest(text)].slice(-MOST_KNOWN);
    this.write(text);
  }

  /** Everything up to this text is in the database. */
  clear(text, version) {
    this.version = version;
    this.#known = [digest(text)];
    this.#remove();
  }

  /** The person chose the saved text, or the draft is left for good. */
  forget() {
    this.#forgotten = true;
    this.#remove();
  }

  #remove() {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // As above.
    }
  }
}

/** 53 bits of a text (cyrb53) and its length: enough to tell apart the texts one tab has sent. */
function digest(text) {
  let a = 0xdeadbeef, b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}:${text.length}`;
}
