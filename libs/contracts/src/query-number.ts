import { z } from 'zod';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A number in a query, written as people count: coercion would read `0x2`, `1e1` and blanks, too. */
export const queryNumber = <Schema extends z.ZodType>(number: Schema) =>
  z.preprocess((text) => {
    if (text === undefined) return text;
    return DECIMAL.test(String(text)) ? Number(text) : Number.NaN;
  }, number);
