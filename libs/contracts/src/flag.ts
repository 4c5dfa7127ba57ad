import { z } from 'zod';

const said = z.stringbool({ truthy: ['true'], falsy: ['false'] });
const described = (description: string) => ({ description, enum: ['true', 'false'] });

/** Yes or no in a query, in whichever case: Python writes `True`. */
export const flag = (value: 'true' | 'false', description: string) =>
  said.prefault(value).meta(described(description));

/** The same where nothing said is neither. */
export const optionalFlag = (description: string) => said.optional().meta(described(description));
