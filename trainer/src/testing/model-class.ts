import type { ModelClass } from '../datasets/class-order.js';

/** A class that is active, and itself, unless it is said otherwise. */
export const modelClass = (id: string, more: Partial<ModelClass> = {}): ModelClass => ({
  id,
  name: `class ${id}`,
  status: 'active',
  mergedInto: null,
  ...more,
});
