import { NUMBER, NumberLists, numberOfText, scanNumberLists } from './number-lists.js';

/** JSON as it was written: whole numbers of up to 64 bits are bigints, all others floats; objects are maps. */
export type Json = null | boolean | string | number | bigint | Json[] | NumberLists | JsonObject;
export type JsonObject = Map<string, Json>;

/** What is no JSON: says where. */
export class JsonError extends Error {
  override name = 'JsonError';
}

const MAX_DEPTH = 300;
/** 32 photos of 224 × 224 × 3, lists included. Each may take 130 bytes on its way, for the two that it has in the text … */
const MOST_VALUES = 6_500_000;
/** … and an object, or a member of one, many times that. */
const VALUES_OF_AN_OBJECT = 20;
const VALUES_OF_A_MEMBER = 10;
/** A list takes the room of so many with its first value; a shorter one is copied into less. */
const ROOM_OF_A_LIST = 17;
/** Of a whole number, its sign included: those of 64 bits have no more. */
const MOST_DIGITS = 20;
const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 64n - 1n;
const SPACES = ' \t\n\r';
const WHOLE = /^-?\d+$/;
const WORDS: ReadonlyMap<string, [string, Json]> = new Map([
  ['t', ['true', true]],
  ['f', ['false', false]],
  ['n', ['null', null]],
]);
/**
 * Parses the first JSON value of a text, as TensorFlow Serving does: `NaN` and `Infinity` are numbers, what follows the value
 * is ignored.
 *
 * @param flat members that are nested lists of numbers become NumberLists
 * @throws JsonError
 */
export function parseJson(text: string, { flat = false } = {}): Json {
  return new Parser(text, flat).value(0);
}

class Parser {
  private at = 0;
  private values = 0;

  constructor(
    private readonly text: string,
    private readonly flat: boolean,
  ) {}

  value(depth: number): Json {
    this.count(1);
    if (depth > MAX_DEPTH) throw this.error('Terminate parsing due to too much nesting.');
    this.skipSpace();
    const first = this.text[this.at];
    if (first === undefined && depth === 0) throw new JsonError('JSON Parse error: The document is empty');
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    if (first === '"') return this.string();
    const [word, meaning = null] = WORDS.get(first ?? '') ?? [];
    if (word !== undefined && this.text.startsWith(word, this.at)) {
      this.at += word.length;
      return meaning;
    }
    return this.number();
  }

  private count(values: number): void {
    this.values += values;
    if (this.values > MOST_VALUES) throw this.error('Too many values.');
  }

  private array(depth: number): Json[] {
    const values: Json[] = [];
    if (this.opens(']')) return values;
    do values.push(this.value(depth + 1));
    while (this.goesOn(']', 'Missing a comma or ] after an array element.'));
    return values.length < ROOM_OF_A_LIST ? values.slice() : values;
  }

  private object(depth: number): JsonObject {
    this.count(VALUES_OF_AN_OBJECT);
    const object: JsonObject = new Map();
    if (this.opens('}')) return object;
    do {
      this.count(VALUES_OF_A_MEMBER);
      this.skipSpace();
      if (this.text[this.at] !== '"') throw this.error('Missing a name for object member.');
      const name = this.string();
      this.skipSpace();
      if (this.text[this.at++] !== ':') throw this.error('Missing a colon after a name of object member.');
      this.skipSpace();
      object.set(name, this.numberLists() ?? this.value(depth + 1));
    } while (this.goesOn('}', 'Missing a comma or } after an object member.'));
    return object;
  }

  private numberLists(): NumberLists | undefined {
    if (!this.flat || this.text[this.at] !== '[') return undefined;
    const left = MOST_VALUES - this.values;
    const { lists, end, count } = scanNumberLists(this.text, this.at, left);
    if (!lists && count <= left) return undefined;
    this.at = end;
    this.count(count);
    return lists;
  }

  /** Passes the opening bracket; answers whether the closing one follows at once, and passes it too. */
  private opens(close: string): boolean {
    this.at++;
    this.skipSpace();
    if (this.text[this.at] !== close) return false;
    this.at++;
    return true;
  }

  private goesOn(close: string, problem: string): boolean {
    this.skipSpace();
    const next = this.text[this.at];
    if (next !== ',' && next !== close) throw this.error(problem);
    this.at++;
    return next === ',';
  }

  private string(): string {
    const start = this.at;
    do this.at = this.text.indexOf('"', this.at + 1);
    while (this.at > 0 && isEscaped(this.text, this.at));
    if (this.at < 0) {
      this.at = this.text.length;
      throw this.error('Missing a closing quotation mark in string.');
    }
    this.at++;
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      this.at = start;
      throw this.error('Invalid escape character in string.');
    }
  }

  private number(): number | bigint {
    NUMBER.lastIndex = this.at;
    // Without its parts, which would take longer than all the rest.
    if (!NUMBER.test(this.text)) throw this.error('Invalid value.');
    const number = this.text.slice(this.at, NUMBER.lastIndex);
    this.at = NUMBER.lastIndex;
    const isWhole = WHOLE.test(number);
    // No whole number of 64 bits is longer; a longer one would take seconds.
    if (isWhole && number.length <= MOST_DIGITS) {
      const whole = BigInt(number);
      if (whole >= LOWEST && whole <= HIGHEST) return whole;
    }
    return numberOfText(number);
  }

  private skipSpace(): void {
    while (SPACES.includes(this.text[this.at] ?? '-')) this.at++;
  }

  private error(problem: string): JsonError {
    return new JsonError(`JSON Parse error: ${problem} at offset: ${this.at}`);
  }
}

/** Whether the character is behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before--;
  return (at - before) % 2 === 0;
}
