import { TestEnvironment } from 'jest-environment-node';

const arrays = {
  Float32Array,
  Float64Array,
  Int8Array,
  Int16Array,
  Int32Array,
  Uint16Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
};

/**
 * Tests run in a context of their own, with array types of its own; native bindings such as onnxruntime's make
 * theirs outside of it. Here both are the same, as they are where the product runs.
 */
export default class NodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, arrays);
  }

  /** Ends what `atEnd` was told of and nobody has ended yet. */
  async teardown() {
    for (const work of [...(this.global.leftToDo ?? [])].reverse())
      await work().catch((error) => console.error(error));
    await super.teardown();
  }
}
