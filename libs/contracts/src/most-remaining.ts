/** Of millions of open photos so many are counted: nobody waits for the others. */
export const mostRemaining = 1_000;
