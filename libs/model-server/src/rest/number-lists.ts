/** Nested lists of numbers, each as long as those beside it, held flat: photos come as millions of them. */
export class NumberLists {
  /** @param whole whether all were written as whole numbers */
  constructor(
    readonly shape: readonly number[],
    readonly values: Float64Array,
    readonly whole: boolean,
  ) {}
}

/** What was read of a text. */
interface Scan {
  /** undefined: there is something that such lists cannot hold */
  lists: NumberLists | undefined;
  /** Behind them, or where that is. */
  end: number;
  /** How many numbers and lists were read. */
  count: number;
}

/** Also those that JSON does not have. */
export const NUMBER = /-?(?:Infinity|Inf|NaN|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const WHOLE = /^-?\d+$/;
const OPEN = '['.charCodeAt(0);
const CLOSE = ']'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const SPACES: ReadonlySet<number> = new Set([...' \t\n\r'].map((space) => space.charCodeAt(0)));
/** So many are exact in a double, as is a power of ten of so many zeros: one divided by the other is rounded once, as it has to be. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, zeros) => 10 ** zeros);
const FIRST_ROOM = 1024;
const MAX_RANK = 254;

/**
 * Reads nested lists of numbers where a list opens.
 *
 * @param most numbers and lists; beyond them it stops
 */
export function scanNumberLists(text: string, from: number, most: number): Scan {
  return new Scanner(text, from, most).scan();
}

/** The number that is written so, in any of the forms of NUMBER. */
export function numberOfText(text: string): number {
  return Number(text.endsWith('Inf') ? `${text}inity` : text);
}

class Scanner {
  private values = new Float64Array(FIRST_ROOM);
  private length = 0;
  /** Of numbers and lists. */
  private count = 0;
  private whole = true;
  private readonly shape: number[] = [];

  constructor(
    private readonly text: string,
    private at: number,
    private readonly most: number,
  ) {}

  scan(): Scan {
    const lists = this.nested()
      ? new NumberLists(this.shape, this.values.slice(0, this.length), this.whole)
      : undefined;
    return { lists, end: this.at, count: this.count };
  }

  /** @returns false at what does not fit */
  private nested(): boolean {
    /** How many values each list that is open has by now. */
    const sizes: number[] = [];
    /** How deep numbers stand, known from the first one on. */
    let rank = MAX_RANK;
    while (this.count <= this.most) {
      this.skipSpace();
      if (this.text.charCodeAt(this.at) === OPEN && sizes.length < rank) {
        this.at++;
        this.count++;
        sizes.push(0);
        continue;
      }
      if (this.length === 0) rank = sizes.length;
      if (sizes.length !== rank || !this.number()) return false;
      if (!this.goesOn(sizes)) return sizes.length === 0;
    }
    return false;
  }

  /** Counts the value that was read, and closes the lists that end with it; false: the last one ended, or what follows does not fit. */
  private goesOn(sizes: number[]): boolean {
    for (let depth = sizes.length - 1; depth >= 0; depth--) {
      const size = (sizes[depth] ?? 0) + 1;
      sizes[depth] = size;
      this.skipSpace();
      const next = this.text.charCodeAt(this.at);
      if (next !== COMMA && next !== CLOSE) return false;
      this.at++;
      if (next === COMMA) return true;
      this.shape[depth] ??= size;
      if (this.shape[depth] !== size) return false;
      sizes.pop();
    }
    return false;
  }

  private number(): boolean {
    const { text } = this;
    const negative = text.charCodeAt(this.at) === MINUS;
    const start = negative ? this.at + 1 : this.at;
    let at = start;
    let digits = 0;
    let code = text.charCodeAt(at);
    for (; isDigit(code); code = text.charCodeAt(++at)) digits = digits * 10 + code - ZERO;
    const point = at;
    if (code === DOT)
      for (code = text.charCodeAt(++at); isDigit(code); code = text.charCodeAt(++at))
        digits = digits * 10 + code - ZERO;
    const isPlain =
      (code === COMMA || code === CLOSE) &&
      point > start &&
      (point === start + 1 || text.charCodeAt(start) !== ZERO) &&
      at !== point + 1 &&
      at - start <= EXACT_DIGITS;
    if (!isPlain) return this.otherNumber();
    if (at > point) {
      this.whole = false;
      digits /= POWERS[at - point - 1] ?? 1;
    }
    this.add(negative ? -digits : digits);
    this.at = at;
    return true;
  }

  /** In any form, but for whole numbers that a double may not hold. */
  private otherNumber(): boolean {
    NUMBER.lastIndex = this.at;
    if (!NUMBER.test(this.text)) return false;
    const text = this.text.slice(this.at, NUMBER.lastIndex);
    const number = numberOfText(text);
    const isWhole = WHOLE.test(text);
    if (isWhole && !Number.isSafeInteger(number)) return false;
    this.whole &&= isWhole;
    this.add(number);
    this.at = NUMBER.lastIndex;
    return true;
  }

  private add(value: number): void {
    if (this.length === this.values.length) {
      const room = new Float64Array(2 * this.length);
      room.set(this.values);
      this.values = room;
    }
    this.values[this.length++] = value;
    this.count++;
  }

  private skipSpace(): void {
    // A sign or digit, as is nearly always there, need not be looked up.
    for (let code = this.text.charCodeAt(this.at); code <= SPACE && SPACES.has(code); )
      code = this.text.charCodeAt(++this.at);
  }
}

const isDigit = (code: number) => code >= ZERO && code < ZERO + 10;
