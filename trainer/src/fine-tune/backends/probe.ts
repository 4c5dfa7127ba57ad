import { readSettings } from '@amend/settings';
import { openBackend } from './open-backend.js';

/** What fine-tuning would compute with on this machine. */
export interface ProbedBackend {
  name: string;
  device: string;
  isGpu: boolean;
  imagesPerSecond: number;
}

/** `why`: nothing works. */
export type Probed = ProbedBackend | { why: string };

/** Started as a process of its own: a driver may take memory, or the process, with it. */
async function probe(): Promise<ProbedBackend> {
  const { trainingBackend, tensorflowFolder } = readSettings(process.env);
  const { backend } = await openBackend({ wanted: trainingBackend, tensorflowFolder });
  const { name, device, isGpu, imagesPerSecond } = backend;
  return { name, device, isGpu, imagesPerSecond };
}

const probed: Probed = await probe().catch((error: Error) => ({ why: error.message }));
process.send?.(probed, () => process.exit(0));
