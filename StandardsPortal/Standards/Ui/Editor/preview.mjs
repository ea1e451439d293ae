// Text and preview scroll together. Blocks of the preview carry the offset they were written at (data-at); between two
// of them places are interpolated, and both ends meet. Whoever is scrolled leads: the echo of our own move is not answered.
export class SharedScroll {
  #view; #box; #expected = new Map(); #frame = 0;

  constructor(view, box) {
    this.#view = view;
    this.#box = box;
    view.scrollDOM.addEventListener("scroll", this.#onText, { passive: true });
    box.addEventListener("scroll", this.#onPreview, { passive: true });
    this.align();
  }

  /** Brings the preview to where the text is: after it was drawn anew, for one. */
  align() {
    this.#later(() => this.#move(this.#view.scrollDOM, this.#box, 0));
  }

  close() {
    cancelAnimationFrame(this.#frame);
    this.#view.scrollDOM.removeEventListener("scroll", this.#onText);
    this.#box.removeEventListener("scroll", this.#onPreview);
  }

  #onText = () => this.#follow(this.#view.scrollDOM, this.#box, 0);

  #onPreview = () => this.#follow(this.#box, this.#view.scrollDOM, 1);

  #follow(leader, follower, side) {
    const expected = this.#expected.get(leader);
    this.#expected.delete(leader);
    if (expected !== undefined && Math.abs(expected - leader.scrollTop) < 2)
      return;
    this.#later(() => this.#move(leader, follower, side));
  }

  /** Once a frame, however many events there are. */
  #later(move) {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(move);
  }

  #move(leader, follower, side) {
    const room = follower.scrollHeight - follower.clientHeight;
    if (room <= 0 || leader.clientHeight === 0)
      return;
    const target = Math.round(interpolate(this.#places(), side, leader.scrollTop));
    const top = Math.max(0, Math.min(target, room));
    if (Math.abs(top - follower.scrollTop) < 1)
      return;
    this.#expected.set(follower, top);
    follower.scrollTop = top;
  }

  /** Pairs of heights, in the text and in the preview, that show the same words; never falling on either side. */
  #places() {
    const text = this.#view.scrollDOM;
    const ends = [text.scrollHeight - text.clientHeight, this.#box.scrollHeight - this.#box.clientHeight];
    const pairs = [[0, 0]];
    const edge = this.#box.getBoundingClientRect().top - this.#box.scrollTop;
    for (const block of this.#box.querySelectorAll("[data-at]")) {
      const at = Math.min(Number(block.dataset.at), this.#view.state.doc.length);
      const pair = [this.#view.lineBlockAt(at).top, block.getBoundingClientRect().top - edge];
      const last = pairs.at(-1);
      if (pair[0] > last[0] && pair[1] > last[1] && pair[0] < ends[0] && pair[1] < ends[1])
        pairs.push(pair);
    }
    pairs.push(ends);
    return pairs;
  }
}

/** Where a height of one side lies on the other. */
export function interpolate(pairs, side, height) {
  for (let i = 1; i < pairs.length; i++) {
    const [before, after] = [pairs[i - 1], pairs[i]];
    if (height > after[side] && i < pairs.length - 1)
      continue;
    const length = after[side] - before[side];
    const share = length <= 0 ? 1 : (height - before[side]) / length;
    return before[1 - side] + share * (after[1 - side] - before[1 - side]);
  }
  return 0;
}
