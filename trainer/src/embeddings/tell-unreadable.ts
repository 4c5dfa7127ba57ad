/** Where storage was lost they are thousands, and so again in each run. */
const NAMED = 10;

/**
 * What is told of images that cannot be read: has the first ones logged, with the reason, and of all others that there are more.
 * @param says what is so with such an image
 */
export function tellUnreadable(
  onLog: (message: string) => void,
  says: string,
): (image: string, why: string) => void {
  let told = 0;
  return (image, why) => {
    told += 1;
    if (told <= NAMED) onLog(`Image ${image} ${says}: ${why}`);
    if (told === NAMED + 1) onLog(`More images than these ${NAMED} are so, and not named`);
  };
}
