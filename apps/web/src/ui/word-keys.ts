/** What may be a part of a word that somebody types. */
export const LETTER = /^[\p{L}\p{M}]$/u;
/** A key that comes so soon after a letter is of the same word. */
export const WORD_MS = 1_000;
