import { z } from 'zod';

const said = z.stringbool({ truthy: ['true'], falsy: ['false'] });
const boolean = { type: 'boolean' } as const;

/** Yes or no in a query, in whichever case: Python writes `True`. */
export const flag = (value: 'true' | 'false', description: string) =>
  said.prefault(value).meta({ description, override: { ...boolean, default: value === 'true' } });

/** The same where nothing said is neither. */
export const optionalFlag = (description: string) => said.optional().meta({ description, override: boolean });
