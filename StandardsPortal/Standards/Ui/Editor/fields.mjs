// The fields of the form beside a text, kept in this tab as the text is: a change the server did not hear of is told
// again when it can be reached, and after the page was loaded anew.

import { answered } from "./transfer.mjs";

const RETRY = 1000;

export class FieldRecovery {
  #keys; #heard; #changed = {}; #before = new WeakMap(); #timer = 0; #telling = false; #forgotten = false; #closed = false;
  #listen = event => this.#note(event);
  #enter = event => { if (isField(event.target)) this.#before.set(event.target, valueOf(event.target)); };

  /**
   * @param key of the text's recovery copy; what is said of publication belongs to the draft and not to one text
   * @param heard asks the server for an answer: whatever was sent before has arrived when it comes
   */
  constructor(key, heard) {
    this.#keys = { fields: `${key}:fields`, plan: `${key.replace(/:[^:]*$/, "")}:plan` };
    this.#heard = heard;
    document.addEventListener("focusin", this.#enter, true);
    document.addEventListener("input", this.#listen, true);
    document.addEventListener("change", this.#listen, true);
  }

  /** Tells the server what an earlier visit could not. */
  restore() {
    for (const group of ["fields", "plan"]) {
      for (const [name, { value, before }] of Object.entries(read(this.#keys[group]))) {
        const field = find(group, name);
        // What somebody else changed meanwhile stays.
        if (field !== null && (valueOf(field) === value || (before !== undefined && valueOf(field) !== before)))
          continue;
        this.#changed[`${group} ${name}`] = { group, name, value, before, heard: false, lost: true };
      }
      this.#write(group);
    }
    this.#schedule(0);
  }

  /** Everything the server has heard of is in the database. */
  saved() {
    for (const [key, change] of Object.entries(this.#changed)) {
      if (change.heard)
        delete this.#changed[key];
    }
    this.#write("fields");
    this.#write("plan");
  }

  forget() {
    this.#forgotten = true;
    this.#changed = {};
    for (const key of Object.values(this.#keys))
      remove(key);
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    document.removeEventListener("focusin", this.#enter, true);
    document.removeEventListener("input", this.#listen, true);
    document.removeEventListener("change", this.#listen, true);
  }

  #note(event) {
    const field = event.target;
    if (!isField(field) || nameOf(field) === "")
      return;
    const [group, name, value] = [groupOf(field), nameOf(field), valueOf(field)];
    const known = this.#changed[`${group} ${name}`];
    const change = known?.value === value ? known : { group, name, value, before: known === undefined ? this.#before.get(field) : known.before, heard: false };
    this.#changed[`${group} ${name}`] = change;
    this.#write(group);
    if (event.type !== "change" || change.heard)
      return;
    // The change goes to the server by itself; it is told again only when no answer comes after it.
    change.sent = true;
    this.#schedule(0);
  }

  #schedule(delay) {
    if (this.#closed)
      return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), delay);
  }

  get #unheard() {
    return Object.values(this.#changed).filter(change => !change.heard);
  }

  async #tell() {
    if (this.#telling || this.#closed)
      return;
    this.#telling = true;
    const sent = this.#unheard.filter(change => change.sent);
    try {
      await answered(this.#heard());
      for (const change of sent)
        change.heard = true;
      for (const change of this.#unheard.filter(change => change.lost))
        this.#tellAgain(change);
    } catch {
      for (const change of sent)
        [change.sent, change.lost] = [false, true];
    }
    this.#telling = false;
    if (this.#unheard.some(change => change.sent))
      this.#schedule(0);
    else if (this.#unheard.some(change => change.lost))
      this.#schedule(RETRY);
  }

  #tellAgain(change) {
    change.lost = false;
    const field = find(change.group, change.name);
    if (field === null)
      return;
    const changed = put(field, change.value);
    changed?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #write(group) {
    if (this.#forgotten)
      return;
    const kept = Object.values(this.#changed).filter(change => change.group === group);
    if (kept.length === 0) {
      remove(this.#keys[group]);
      return;
    }
    try {
      sessionStorage.setItem(this.#keys[group], JSON.stringify(Object.fromEntries(kept.map(({ name, value, before }) => [name, { value, before }]))));
    } catch {
      // Storage is full or switched off; the field is still told to the server.
    }
  }
}

function isField(target) {
  return target instanceof Element && target.matches("input, select, textarea") && target.closest(".fields, .plan") !== null;
}

function groupOf(field) {
  return field.closest(".plan") === null ? "fields" : "plan";
}

/** Boxes of one list share a name, or have none: their value tells them apart. Of radio buttons the chosen one is the value. */
function nameOf(field) {
  return field.type === "checkbox" ? `box ${field.value}` : field.id || field.name;
}

function valueOf(field) {
  return field.type === "checkbox" ? field.checked : field.type === "radio" ? (document.querySelector(`input[name="${CSS.escape(field.name)}"]:checked`)?.value ?? null) : field.value;
}

function find(group, name) {
  return [...document.querySelectorAll(`.${group} :is(input, select, textarea)`)].find(field => nameOf(field) === name && !field.readOnly && !field.disabled) ?? null;
}

/** @returns the element that changed; of radio buttons the chosen one */
function put(field, value) {
  if (field.type === "radio") {
    const chosen = document.querySelector(`input[name="${CSS.escape(field.name)}"][value="${CSS.escape(value ?? "")}"]`);
    if (chosen !== null)
      chosen.checked = true;
    return chosen;
  }
  if (field.type === "checkbox")
    field.checked = value;
  else
    field.value = value;
  return field;
}

function read(key) {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return found !== null && typeof found === "object" ? found : {};
  } catch {
    // Storage that is switched off, or not ours: then there is nothing to recover.
    return {};
  }
}

function remove(key) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}
