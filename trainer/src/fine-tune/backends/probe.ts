import { readSettings } from '@amend/settings';
import { openBackend } from './open-backend.js';

/** What fine-tuning would compute with on this machine. */
export interface ProbedBackend {
  name: string;
  device: string;
  isGpu: boolean;
  imagesPerSecond: number;
}

/** Started as a process of its own: a driver may take memory, or the process, with it. */
async function probe(): Promise<ProbedBackend> {
  const { trainingBackend, tensorflowFolder } = readSettings(process.env);
  const { backend } = await openBackend({ wanted: trainingBackend, tensorflowFolder });
  const { name, device, isGpu, imagesPerSecond } = backend;
  return { name, device, isGpu, imagesPerSecond };
}

probe().then(
  (found) => process.send?.(found, () => process.exit(0)),
  () => process.exit(1),
);
