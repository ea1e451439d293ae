// A copy of the unsaved text in this tab, for a refresh, a lost connection or a restarted server.
export class Recovery {
  #key;

  constructor(key, version) {
    this.#key = key;
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

  write(text) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ text, version: this.version }));
    } catch {
      // Storage is full or switched off; the text is still saved to the server.
    }
  }

  clear() {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // As above.
    }
  }
}
