import { z } from 'zod';

/** How versions become containers (SERVING_TARGET=docker or swarm); read by the deployer, and by the API how long that may take. */
export const containerVariables = z.object({
  MODEL_SERVER: z.enum(['tensorflow-serving', 'node']).default('tensorflow-serving'),
  TENSORFLOW_SERVING_IMAGE: z.string().min(1).default('tensorflow/serving:2.19.0'),
  NODE_IMAGE: z.string().min(1).default('node:24-bookworm-slim'),
  IMAGE_REPOSITORY: z
    .string()
    .regex(
      /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/,
      'must be registry[:port]/path, in small letters',
    )
    .optional(),
  CONTAINER_ADDRESS: z.union([z.ipv4(), z.ipv6()], 'must be an IP address').default('127.0.0.1'),
  CONTAINER_NETWORK: z.string().min(1).optional(),
  CONTAINER_MEMORY_MB: z.coerce.number().int().min(16).optional(),
  CONTAINER_GPUS: z.enum(['all', 'none']).default('none'),
  CONTAINER_START_SECONDS: z.coerce.number().int().min(1).max(86_400).default(120),
});

export interface ContainerSettings {
  /** What serves in the images: TensorFlow Serving, or Amend's own server on Node.js. */
  server: 'tensorflow-serving' | 'node';
  tensorflowServingImage: string;
  /** What the own server and the exporters run on. */
  nodeImage: string;
  /** Where images are pushed, `registry/path`; undefined: they stay on the daemon. */
  repository: string | undefined;
  /** Of the daemon's machine: containers are published at free ports of it. */
  address: string;
  /** A Docker network that the API is in too: containers join it instead of being published. */
  network: string | undefined;
  memoryBytes: number | undefined;
  gpus: boolean;
  /** How long replicas may take until they answer. */
  startMs: number;
}

const MIB = 2 ** 20;

export function containerSettings(values: z.infer<typeof containerVariables>): ContainerSettings {
  return {
    server: values.MODEL_SERVER,
    tensorflowServingImage: values.TENSORFLOW_SERVING_IMAGE,
    nodeImage: values.NODE_IMAGE,
    // Docker Hub's images go by their path alone, in the daemon's lists as for who has logged in there.
    repository: values.IMAGE_REPOSITORY?.replace(/^(index\.)?docker\.io\//, ''),
    address: values.CONTAINER_ADDRESS,
    network: values.CONTAINER_NETWORK,
    memoryBytes: values.CONTAINER_MEMORY_MB === undefined ? undefined : values.CONTAINER_MEMORY_MB * MIB,
    gpus: values.CONTAINER_GPUS === 'all',
    startMs: values.CONTAINER_START_SECONDS * 1000,
  };
}
