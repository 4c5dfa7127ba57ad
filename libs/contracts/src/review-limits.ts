/** Of millions of open photos so many are counted: nobody waits for the others. */
export const mostRemaining = 1_000;
/** So long a photo of review is its asker's alone: enough to come to the last one of a page. */
export const reviewLeaseMinutes = 30;
