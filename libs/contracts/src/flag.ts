import { z } from 'zod';

/** Yes or no in a query, in whichever case: Python writes `True`. */
export const flag = (value: 'true' | 'false', description: string) =>
  z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .prefault(value)
    .meta({ description, enum: ['true', 'false'] });
