import { status } from '@grpc/grpc-js';
import { Counter, Histogram, Registry } from 'prom-client';

/** A request that was answered. */
interface Answered {
  model: string;
  /** The call, as `Predict` over gRPC and `predict` over REST. */
  api: string;
  entrypoint: 'GRPC' | 'REST';
  code: status;
  /** When it came, by `performance.now()`. */
  began: number;
}

/** 10 µs × 1.8^i, as theirs. */
const LATENCY_BUCKETS = Array.from({ length: 33 }, (_, index) => 10 * 1.8 ** index);
const COUNT_BUCKETS = Array.from({ length: 11 }, (_, index) => 2 ** index);
const PREFIX = ':tensorflow:serving:';

/** Counts and times, in microseconds, under TensorFlow Serving's names. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = this.counter(`${PREFIX}request_count`, ['model_name', 'status']);
  private readonly latency = this.histogram(`${PREFIX}request_latency`, ['model_name', 'API', 'entrypoint']);
  private readonly runtime = this.histogram(`${PREFIX}runtime_latency`, ['model_name', 'API', 'runtime']);
  private readonly examples = this.histogram(`${PREFIX}request_example_counts`, ['model'], COUNT_BUCKETS);
  private readonly exampleTotal = this.counter(`${PREFIX}request_example_count_total`, ['model']);
  private readonly warmup = this.histogram(`${PREFIX}model_warmup_latency`, ['model_path', 'status']);
  private readonly loads = this.counter(':tensorflow:cc:saved_model:load_attempt_count', [
    'model_path',
    'status',
  ]);
  private readonly loadTime = this.counter(':tensorflow:cc:saved_model:load_latency', ['model_path']);
  private readonly batchSize = this.histogram(
    `${PREFIX}batching_session:processed_batch_size`,
    [],
    COUNT_BUCKETS,
  );
  private readonly runs = this.counter(':tensorflow:core:graph_runs', []);

  /** Whether there is such a model: names that strangers make up must not become series. */
  isKnown: (model: string) => boolean = () => false;

  /** @param path where its page is */
  constructor(readonly path: string) {}

  answered({ model, api, entrypoint, code, began }: Answered): void {
    const model_name = this.isKnown(model) ? model : '';
    this.requests.inc({ model_name, status: status[code] ?? 'UNKNOWN' });
    if (code !== status.OK) return;
    this.latency.observe({ model_name, API: api, entrypoint }, microsecondsSince(began));
  }

  /** A run of a signature for one request. */
  ran(model: string, rows: number, began: number): void {
    this.runtime.observe({ model_name: model, API: 'Predict', runtime: 'ONNX' }, microsecondsSince(began));
    this.examples.observe({ model }, rows);
    this.exampleTotal.inc({ model }, rows);
  }

  batchRan(rows: number): void {
    this.runs.inc();
    this.batchSize.observe(rows);
  }

  loaded(folder: string, failed: boolean, began: number): void {
    this.loads.inc({ model_path: folder, status: failed ? 'fail' : 'success' });
    if (!failed) this.loadTime.inc({ model_path: folder }, microsecondsSince(began));
  }

  warmed(folder: string, failed: boolean, began: number): void {
    const labels = { model_path: folder, status: failed ? 'fail' : 'success' };
    this.warmup.observe(labels, microsecondsSince(began));
  }

  /** The page that Prometheus reads. */
  async page(): Promise<string> {
    return await this.registry.metrics();
  }

  private counter<Label extends string>(name: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help: name, labelNames, registers: [this.registry] });
  }

  private histogram<Label extends string>(
    name: string,
    labelNames: Label[],
    buckets = LATENCY_BUCKETS,
  ): Histogram<Label> {
    return new Histogram({ name, help: name, labelNames, buckets, registers: [this.registry] });
  }
}

function microsecondsSince(began: number): number {
  return Math.round((performance.now() - began) * 1000);
}
