/**
 * Sums over long vectors, four places at a time: a sum of its own for each of the four does not wait for the others. Past steps are kept in
 * single precision. Loops of their own for each kind of array: one that meets both runs several times slower.
 */

export function dot(a: Float64Array, b: Float64Array): number {
  const whole = a.length - (a.length % 4);
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    first += (a[i] as number) * (b[i] as number);
    second += (a[i + 1] as number) * (b[i + 1] as number);
    third += (a[i + 2] as number) * (b[i + 2] as number);
    fourth += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (let i = whole; i < a.length; i++) first += (a[i] as number) * (b[i] as number);
  return first + second + third + fourth;
}

export function dotPast(past: Float32Array, vector: Float64Array): number {
  const whole = vector.length - (vector.length % 4);
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    first += (past[i] as number) * (vector[i] as number);
    second += (past[i + 1] as number) * (vector[i + 1] as number);
    third += (past[i + 2] as number) * (vector[i + 2] as number);
    fourth += (past[i + 3] as number) * (vector[i + 3] as number);
  }
  for (let i = whole; i < vector.length; i++) first += (past[i] as number) * (vector[i] as number);
  return first + second + third + fourth;
}

/** vector += scale · past */
export function addPast(vector: Float64Array, past: Float32Array, scale: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) + scale * (past[i] as number);
}

/** from + step · direction */
export function along(from: Float64Array, direction: Float64Array, step: number): Float64Array {
  const point = new Float64Array(from.length);
  for (let i = 0; i < point.length; i++) point[i] = (from[i] as number) + step * (direction[i] as number);
  return point;
}

export function scaled(vector: Float64Array, scale: number): Float64Array {
  const result = new Float64Array(vector.length);
  for (let i = 0; i < result.length; i++) result[i] = scale * (vector[i] as number);
  return result;
}

/** The largest of its absolute values. */
export function largest(vector: Float64Array): number {
  let most = 0;
  for (let i = 0; i < vector.length; i++) most = Math.max(most, Math.abs(vector[i] as number));
  return most;
}
