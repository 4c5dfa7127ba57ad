import type { NetworkDescription } from '@amend/network';

type Network = Omit<NetworkDescription, 'layers'>;

/** How an image file becomes what the network takes, for whoever prepares images elsewhere. */
export function preparationContract({ shorterSide, inputSize, mean, deviation }: Network) {
  return {
    steps: [
      'Decode; the first frame of an animation. Apply the EXIF orientation.',
      'Convert to sRGB, 8 bit, three channels; drop alpha without blending.',
      `Resize to round(width × ${shorterSide} / shorter) by round(height × ${shorterSide} / shorter): bicubic (Catmull-Rom), antialiased.`,
      `Cut out ${inputSize} × ${inputSize} from (floor((width − ${inputSize}) / 2), floor((height − ${inputSize}) / 2)).`,
      'Pass the levels as uint8 [batch, height, width, RGB].',
    ],
    shorterSide,
    cropSize: inputSize,
    kernel: 'cubic',
    insideTheModel: { mean, deviation, says: '(level − mean) / deviation' },
  };
}

/** What somebody who is given the folder must know of rights. */
export function licenceNote({ network, runId }: { network: Network; runId: string | null }): string {
  const head =
    runId === null
      ? 'The layer that names the classes came with the backbone, under the same licence.'
      : 'What was trained on top of it comes from the images and corrections of the people who use this installation; the rights in it, and in the photos among the warm-up requests (`assets.extra`), are theirs.';
  return `# Licence

Backbone ${network.name}: ${network.licence ?? 'licence not stated.'}

${head}

Written by Amend, which is under Apache-2.0 itself; that says nothing about this version.
`;
}
