/** Numbers pairs of minutes: a hash table that is cleared at no cost, since a search has hundreds. */
export class StateTable {
  #mask = 2 ** 10 - 1;
  #round = 0;
  #count = 0;
  #rounds = new Int32Array(this.#mask + 1);
  #xs = new Float64Array(this.#mask + 1);
  #ys = new Float64Array(this.#mask + 1);
  #numbers = new Int32Array(this.#mask + 1);

  clear(): void {
    this.#round += 1;
    this.#count = 0;
  }

  /** The number that the pair was given since the table was cleared; `next` if that is now. */
  find(x: number, y: number, next: number): number {
    let at = this.#slotOf(x, y);
    while (this.#rounds[at] === this.#round) {
      if (this.#xs[at] === x && this.#ys[at] === y) return this.#numbers[at] ?? next;
      at = (at + 1) & this.#mask;
    }
    this.#rounds[at] = this.#round;
    this.#xs[at] = x;
    this.#ys[at] = y;
    this.#numbers[at] = next;
    this.#count += 1;
    if (this.#count * 2 > this.#mask) this.#grow();
    return next;
  }

  #slotOf(x: number, y: number): number {
    const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  #grow(): void {
    const [rounds, xs, ys, numbers] = [this.#rounds, this.#xs, this.#ys, this.#numbers];
    this.#mask = this.#mask * 2 + 1;
    this.#rounds = new Int32Array(this.#mask + 1);
    this.#xs = new Float64Array(this.#mask + 1);
    this.#ys = new Float64Array(this.#mask + 1);
    this.#numbers = new Int32Array(this.#mask + 1);
    const round = this.#round;
    this.#count = 0;
    rounds.forEach((each, at) => {
      if (each === round) this.find(xs[at] ?? 0, ys[at] ?? 0, numbers[at] ?? 0);
    });
  }
}
