import { z } from 'zod';
import { deploymentStates } from './lifecycle.js';

/** What requests need; each is tried as `/readyz` tries it. */
export const healthParts = ['database', 'queue', 'storage', 'model'] as const;
export type HealthPart = (typeof healthParts)[number];

const moment = z.iso.datetime();

const partSchema = z
  .object({
    ok: z.boolean(),
    problem: z.string().nullable().meta({ description: 'What is wrong; null: nothing' }),
    since: moment.nullable().meta({
      description: 'When this process first found it so; it may have been so before. null: nothing is wrong',
    }),
  })
  .meta({ id: 'HealthPart' });

const diskSchema = z
  .object({
    setting: z.enum(['AMEND_HOME', 'STORAGE_URL']).meta({ description: 'What names the folder on it' }),
    freeBytes: z.number(),
    totalBytes: z.number(),
    low: z.boolean().meta({ description: 'There is so little room that it is about to be full' }),
  })
  .meta({ id: 'HealthDisk' });

const serverSchema = z
  .object({
    address: z.string().nullable().meta({ description: 'host:port of its gRPC; null: it came along' }),
    state: z.enum(['available', 'loading', 'failed', 'unreachable']),
    says: z.string().meta({ description: 'Why it is so, where that is known; else empty' }),
  })
  .meta({ id: 'HealthServer' });

const healthModelSchema = z
  .object({
    name: z.string(),
    live: z.number().nullable().meta({ description: 'The version that answers; null: none yet' }),
    servers: z.array(serverSchema).nullable().meta({
      description: 'How each server that is asked has the live version; null: none is live, or not known',
    }),
    containers: z
      .object({
        state: z.enum(deploymentStates),
        replicas: z.number().meta({ description: 'So many there are to be' }),
        ready: z.number().meta({ description: 'So many are healthy' }),
        problem: z.string().nullable(),
        since: moment.meta({ description: 'When this was last written' }),
      })
      .nullable()
      .meta({
        description:
          'Of the live version, with SERVING_TARGET=docker or swarm; null: there are none, or not known',
      }),
  })
  .meta({ id: 'HealthModel' });

const trainerSchema = z
  .object({
    host: z.string(),
    backend: z.string().nullable().meta({ description: 'What it would fine-tune networks with' }),
    device: z.string().nullable(),
    can: z.array(z.enum(['head', 'full', 'gpu'])),
    startedAt: moment,
    heardAt: moment.meta({ description: 'When it last said that it runs; it does every few seconds' }),
    present: z.boolean(),
  })
  .meta({ id: 'HealthTrainer' });

export const healthReportSchema = z
  .object({
    at: moment,
    api: z.object({
      version: z.string(),
      host: z.string(),
      startedAt: moment,
      servingTarget: z.enum(['embedded', 'external', 'docker', 'swarm']),
      queueIn: z.enum(['database', 'redis']),
      storageIn: z.enum(['folder', 's3']),
    }),
    parts: z.object({ database: partSchema, queue: partSchema, storage: partSchema, model: partSchema }),
    disks: z.array(diskSchema).meta({ description: 'Of the machine of this process, where they answer' }),
    models: z.array(healthModelSchema),
    docker: z
      .object({
        host: z.string().nullable().meta({ description: 'Of the deployer; null: none ever ran' }),
        heardAt: moment.nullable().meta({ description: 'When the deployer last said that it runs' }),
        present: z.boolean().meta({ description: 'Whether a deployer runs' }),
        problem: z.string().nullable().meta({ description: 'Why Docker does not answer it; null: it does' }),
        since: moment.nullable(),
      })
      .nullable()
      .meta({ description: 'With SERVING_TARGET=docker or swarm; null: not needed, or not known' }),
    trainers: z.array(trainerSchema).nullable().meta({
      description: 'Those that run; where none does, the one that was heard of last. null: not known',
    }),
    queues: z.array(
      z.object({
        name: z.enum(['training', 'release', 'schedule']),
        jobs: z.number().nullable().meta({ description: 'That wait or are in work; null: not known' }),
      }),
    ),
    runs: z
      .object({
        queued: z.number(),
        running: z.number(),
        oldest: z
          .object({
            id: z.string(),
            model: z.string(),
            createdAt: moment,
            waitingFor: z.string().nullable().meta({ description: 'null: for its turn' }),
          })
          .nullable()
          .meta({ description: 'The training run that has waited longest' }),
      })
      .nullable()
      .meta({ description: 'null: not known' }),
  })
  .meta({ id: 'HealthReport' });
export type HealthReport = z.infer<typeof healthReportSchema>;
