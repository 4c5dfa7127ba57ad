/**
 * Something to look at where there is no image yet: colours in waves across it, neither grey nor noise.
 * @returns RGB, `side` square
 */
export function testPattern(side: number): Uint8Array {
  return Uint8Array.from({ length: side * side * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3);
    const [x, y] = [pixel % side, Math.floor(pixel / side)];
    return Math.round(127.5 + 127 * Math.sin((x * ((at % 3) + 1) + y * 2) / 17));
  });
}
