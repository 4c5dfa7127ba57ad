/** A share as somebody set it, in words, such as `0.05 %`: nothing of it is rounded away. */
export function percentSet(share: number): string {
  return `${Number((100 * share).toFixed(3))} %`;
}
