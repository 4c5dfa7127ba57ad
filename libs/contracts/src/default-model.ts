/** The model that is there from the first start, and that calls without a name mean. */
export const DEFAULT_MODEL = 'default';
