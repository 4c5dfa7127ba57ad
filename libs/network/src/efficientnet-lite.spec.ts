import { efficientNetLite, efficientNetLite0 } from './efficientnet-lite.js';
import type { ConvolutionLayer, DepthwiseLayer, Layer, NetworkDescription } from './network.js';

function flat(layers: readonly Layer[]): (ConvolutionLayer | DepthwiseLayer)[] {
  return layers.flatMap((layer) => (layer.kind === 'residual' ? flat(layer.layers) : [layer]));
}

function projections({ layers }: NetworkDescription): number[] {
  return flat(layers).flatMap((layer) =>
    layer.kind === 'convolution' && layer.name.endsWith('.project') ? [layer.outputs] : [],
  );
}

describe('efficientNetLite', () => {
  it('describes Lite0: 49 convolutions in 16 blocks, nine of them with a skip', () => {
    expect(flat(efficientNetLite0.layers)).toHaveLength(49);
    expect(efficientNetLite0.layers.filter(({ kind }) => kind === 'residual')).toHaveLength(9);
    expect(projections(efficientNetLite0)).toEqual([
      16, 24, 24, 40, 40, 80, 80, 80, 112, 112, 112, 192, 192, 192, 192, 320,
    ]);
  });

  it('scales width and depth as Lite4 does, but neither stem, head, first nor last stage', () => {
    const lite4 = efficientNetLite({ name: 'efficientnet-lite4', inputSize: 300, width: 1.4, depth: 1.8 });
    const stages = [
      [1, 24],
      [4, 32],
      [4, 56],
      [6, 112],
      [6, 160],
      [8, 272],
      [1, 448],
    ] as const;
    expect(projections(lite4)).toEqual(
      stages.flatMap(([repeats, channels]) => Array(repeats).fill(channels)),
    );
    expect(lite4.layers[0]).toMatchObject({ name: 'stem', outputs: 32 });
    expect(lite4.layers.at(-1)).toMatchObject({ name: 'head', inputs: 448, outputs: 1280 });
  });

  it.each([
    efficientNetLite0,
    efficientNetLite({ name: 'efficientnet-lite2', inputSize: 260, width: 1.1, depth: 1.2 }),
  ])('gives each layer of $name what the one before it makes', ({ layers }) => {
    let channels = 3;
    for (const layer of flat(layers)) {
      expect(layer.kind === 'depthwise' ? layer.channels : layer.inputs).toBe(channels);
      channels = layer.kind === 'depthwise' ? layer.channels : layer.outputs;
    }
    expect(channels).toBe(1280);
  });
});
