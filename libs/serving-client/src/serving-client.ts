import {
  decodeTensor,
  encodePredictRequest,
  modelService,
  predictionService,
  type SignatureDef,
  type Tensor,
  type UnaryMethod,
} from '@amend/serving-protocol';
import { BufferPool } from './buffer-pool.js';
import type { Endpoint } from './endpoint.js';
import { hedged } from './hedged.js';
import { type ModelChoice, modelSpec } from './model-choice.js';
import { RetryBudget } from './retry-budget.js';
import { Routes } from './routes.js';
import { ServerNames } from './server-names.js';
import { mayBreakAlone, ServingError } from './serving-error.js';
import { SIGNATURES, signaturesOf } from './signatures.js';
import { type VersionStatus, versionStatuses } from './version-status.js';

const DEFAULT_DEADLINE_MS = 10_000;
/** How long a second attempt waits for a server that is being restarted: longer than the back-off between two looks. */
const RECONNECT_MS = 1_500;

/** So much of a call's time may one server let pass in silence, until another is asked as well. */
const SILENT_SHARE = 0.3;

/** A version that is served at addresses of its own. */
export interface VersionRoute {
  model: string;
  version: number;
  /** `host:port` each; none: the version cannot be reached now. */
  addresses: readonly string[];
}

export interface PredictCall extends ModelChoice {
  /** Without one, `serving_default`. */
  signature?: string;
  /** By the signature's aliases. */
  inputs: Record<string, Tensor>;
  /** Aliases of the wanted outputs; without them, all. */
  outputs?: string[];
  /** Time for the call, a second attempt included. */
  deadlineMs?: number;
}

/** The answer to a PredictCall: the version that gave it, and its outputs by alias. */
export interface Prediction {
  version: number;
  outputs: Record<string, Tensor>;
}

/** What one server says of a model: its versions, or why it said nothing. */
export interface ServerStatus {
  address: string;
  versions: VersionStatus[];
  error?: ServingError;
}

/**
 * Talks to TensorFlow Serving ≥ 2.5, or to Amend's own model server, over gRPC.
 *
 * With several servers, by their addresses or behind one name, each call goes to the one with the fewest under way; those that
 * are down are skipped, and those that fail call after call are left alone for a while. A call that no server took (UNAVAILABLE) is
 * made once more, on another server or on the same one as soon as it is back: none of these calls changes anything, so that is
 * safe. So is one that a server does not know the version of (NOT_FOUND), or breaks at (INTERNAL, UNKNOWN), on another that is
 * connected. One that a server is silent about for three tenths of its time is made on another, too, and the first answer taken.
 */
export class ServingClient {
  private readonly routes = new Routes();
  private readonly names = new ServerNames(() => this.connect());
  private wanted: { addresses: readonly string[]; routes: readonly VersionRoute[] } = {
    addresses: [],
    routes: [],
  };
  private readonly buffers = new BufferPool();
  /** Messages that a second server got while the first was silent, and may still be reading. */
  private readonly held = new WeakSet<Buffer>();
  private readonly retries = new RetryBudget();
  private readonly deadlineMs: number;

  /** @param options `addresses`: `host:port` each; `deadlineMs`: for calls that name none, 10 s by default */
  constructor(options: { addresses: readonly string[]; deadlineMs?: number }) {
    this.setAddresses(options.addresses);
    this.deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
  }

  /**
   * Says anew where servers are; calls that are under way are not disturbed.
   *
   * @param addresses of the servers for everything that has no route
   * @param routes versions with servers of their own, where only calls that name that version by its number go
   */
  setAddresses(addresses: readonly string[], routes: readonly VersionRoute[] = []): void {
    this.wanted = { addresses, routes };
    this.names.watch([addresses, ...routes.map((route) => route.addresses)].flat());
    this.connect();
  }

  /**
   * Runs a signature of a model.
   *
   * @throws ServingError with the server's status; UNAVAILABLE if there is no server, DEADLINE_EXCEEDED
   * @throws TensorError if an input's shape does not match its elements
   */
  async predict(call: PredictCall): Promise<Prediction> {
    const request = {
      modelSpec: modelSpec(call, call.signature),
      inputs: call.inputs,
      outputFilter: call.outputs ?? [],
    };
    let taken: Buffer | undefined;
    const encoded = encodePredictRequest(request, (size) => {
      taken = this.buffers.take(size);
      return taken;
    });
    const response = await this.call(call, predictionService.Predict, encoded, call.deadlineMs);
    // After a failure grpc-js might still hold the message; then it is left to the collector.
    if (taken && !this.held.has(encoded)) this.buffers.give(taken);
    const outputs = Object.entries(response.outputs).map(([alias, proto]) => [alias, decodeTensor(proto)]);
    return { version: response.modelSpec?.version?.value ?? 0, outputs: Object.fromEntries(outputs) };
  }

  /**
   * States of a model's versions, the highest first, or of one of them; of the one server that answers.
   *
   * @throws ServingError NOT_FOUND for a model or version that the server never had
   */
  async modelStatus(model: string, version?: number): Promise<VersionStatus[]> {
    const method = modelService.GetModelStatus;
    const request = method.requestSerialize({ modelSpec: modelSpec({ model, version }) });
    return versionStatuses(await this.call({ model, version }, method, request));
  }

  /**
   * What a version can be asked: its signatures by name, with their inputs and outputs by alias; of the one server that answers.
   *
   * @throws ServingError NOT_FOUND where it is not served
   */
  async modelSignatures(choice: ModelChoice): Promise<Record<string, SignatureDef>> {
    const method = predictionService.GetModelMetadata;
    const request = method.requestSerialize({ modelSpec: modelSpec(choice), metadataField: [SIGNATURES] });
    return signaturesOf(await this.call(choice, method, request));
  }

  /**
   * What each server that would be asked for this version says of it: they may not all be as far.
   *
   * @param signal ends the wait; those that have not answered by then have a `CANCELLED` error, and are not relied on less for it
   */
  async modelStatusEverywhere(
    model: string,
    version?: number,
    signal?: AbortSignal,
  ): Promise<ServerStatus[]> {
    const method = modelService.GetModelStatus;
    const request = method.requestSerialize({ modelSpec: modelSpec({ model, version }) });
    const deadline = Date.now() + this.deadlineMs;
    return await Promise.all(
      this.routes.for(model, version).map(async (endpoint) => {
        const { address } = endpoint;
        try {
          return {
            address,
            versions: versionStatuses(await endpoint.call(method, request, deadline, signal)),
          };
        } catch (error) {
          if (error instanceof ServingError) return { address, versions: [], error };
          throw error;
        }
      }),
    );
  }

  /** Closes all connections; calls that are under way fail. */
  close(): void {
    this.names.close();
    this.routes.close();
  }

  private connect(): void {
    const { addresses, routes } = this.wanted;
    const servers = (of: readonly string[]) => of.flatMap((address) => this.names.of(address));
    this.routes.set(
      servers(addresses),
      routes.map(({ model, version, addresses: own }) => ({ model, version, servers: servers(own) })),
    );
  }

  private async call<Request, Response>(
    choice: ModelChoice,
    method: UnaryMethod<Request, Response>,
    request: Buffer,
    deadlineMs = this.deadlineMs,
  ): Promise<Response> {
    const deadline = Date.now() + deadlineMs;
    const chosen = this.chosen(choice);
    // Mostly at once: calls that begin together are spread, and one alone tries a server that failed before.
    const first = chosen.isConnecting ? await this.firstConnected(choice, deadline) : chosen;
    try {
      const response = await this.unlessSilent(first, choice, method, request, deadline);
      this.retries.succeeded();
      return response;
    } catch (error) {
      if (!(error instanceof ServingError)) throw error;
      const other = this.otherInsteadOf(first, error, choice);
      if (other)
        try {
          const response = await other.call(method, request, deadline);
          if (mayBreakAlone(error)) first.blame();
          return response;
        } catch (second) {
          // That the other one is away says nothing of the version.
          throw second instanceof ServingError && second.unavailable ? error : second;
        }
      if (!error.unavailable || !this.retries.take()) throw error;
    }
    const second = this.chosen(choice, first);
    await second.connected(Math.min(deadline, Date.now() + RECONNECT_MS));
    // Servers may have come and gone meanwhile.
    const last = second.isRetired ? this.chosen(choice, first) : second;
    return await last.call(method, request, deadline);
  }

  /** One that hangs keeps its connection, and would keep the call until its deadline. */
  private async unlessSilent<Request, Response>(
    first: Endpoint,
    choice: ModelChoice,
    method: UnaryMethod<Request, Response>,
    request: Buffer,
    deadline: number,
  ): Promise<Response> {
    if (this.routes.for(choice.model, choice.version).length < 2)
      return first.call(method, request, deadline);
    const onOther = (ended: AbortSignal) => {
      const other = this.connectedOther(first, choice);
      if (!other || !this.retries.take()) return undefined;
      this.held.add(request);
      return other.call(method, request, deadline, ended);
    };
    const onFirst = (ended: AbortSignal) => first.call(method, request, deadline, ended);
    const silentMs = SILENT_SHARE * (deadline - Date.now());
    const { answer, bySecond } = await hedged(onFirst, silentMs, onOther);
    if (bySecond) first.blame();
    return answer;
  }

  /** Where none of several is connected yet, the first that is: one that hangs would keep the call until its deadline. */
  private async firstConnected(choice: ModelChoice, deadline: number): Promise<Endpoint> {
    const endpoints = this.routes.for(choice.model, choice.version);
    if (endpoints.length > 1 && !endpoints.some((endpoint) => endpoint.isConnected)) {
      const soon = Math.min(deadline, Date.now() + RECONNECT_MS);
      await Promise.race(endpoints.map((endpoint) => endpoint.connected(soon)));
    }
    return this.chosen(choice);
  }

  /**
   * Another one that is connected and can be relied on, where one server lacks the version or broke. It says so at once, so that it
   * has the fewest calls under way and would be asked the most.
   */
  private otherInsteadOf(endpoint: Endpoint, error: ServingError, choice: ModelChoice): Endpoint | undefined {
    if (error.code !== 'NOT_FOUND' && !mayBreakAlone(error)) return undefined;
    const other = this.connectedOther(endpoint, choice);
    // To say NOT_FOUND costs a server nothing.
    return other && (error.code === 'NOT_FOUND' || this.retries.take()) ? other : undefined;
  }

  private connectedOther(endpoint: Endpoint, { model, version }: ModelChoice): Endpoint | undefined {
    const other = this.routes.choose(this.routes.for(model, version), endpoint);
    return other !== endpoint && other?.isConnected ? other : undefined;
  }

  private chosen({ model, version }: ModelChoice, except?: Endpoint): Endpoint {
    const endpoints = this.routes.for(model, version);
    const chosen = this.routes.choose(endpoints, except);
    if (chosen) return chosen;
    const name = version === undefined ? model : `version ${version} of ${model}`;
    throw new ServingError(
      'UNAVAILABLE',
      endpoints.length === 0
        ? `No server has ${name}`
        : `Every server of ${name} failed call after call and is left alone for a moment`,
    );
  }
}
