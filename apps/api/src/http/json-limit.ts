/** The largest JSON body that is taken, as the body parser and people read it. */
export const JSON_LIMIT = '1 MB';
