import { InferenceSession, Tensor } from 'onnxruntime-node';

/** A network on onnxruntime that takes `pixels`, uint8 [batch, side, side, 3]. */
export class NetworkSession<Output extends string> {
  private constructor(
    private readonly session: InferenceSession,
    private readonly side: number,
    private readonly outputs: readonly Output[],
  ) {}

  static async open<Output extends string>(
    model: Uint8Array,
    side: number,
    outputs: readonly Output[],
  ): Promise<NetworkSession<Output>> {
    return new NetworkSession(await InferenceSession.create(model), side, outputs);
  }

  /** Each output for all images, `[images, …]` row-major. */
  async run(images: readonly Uint8Array[]): Promise<Record<Output, Float32Array>> {
    const size = this.side * this.side * 3;
    const pixels = new Uint8Array(images.length * size);
    for (const [index, image] of images.entries()) pixels.set(image, index * size);
    const answer = await this.session.run(
      { pixels: new Tensor('uint8', pixels, [images.length, this.side, this.side, 3]) },
      [...this.outputs],
    );
    const floats = this.outputs.map((name): [Output, Float32Array] => {
      const data = answer[name]?.data;
      if (!(data instanceof Float32Array)) throw new Error(`The network gave no ${name}`);
      return [name, data];
    });
    return Object.fromEntries(floats) as Record<Output, Float32Array>;
  }

  async close(): Promise<void> {
    await this.session.release();
  }
}
