import { codec } from './codec.js';

/** Which of the versions that lie in a model's base path shall be served; none of these: the latest one. */
export interface ServableVersionPolicy {
  latest?: { numVersions: number } | null;
  all?: Record<string, never> | null;
  specific?: { versions: number[] } | null;
}

export interface ModelConfig {
  name: string;
  basePath: string;
  /** `TENSORFLOW` stood for the platform `tensorflow`, long ago. */
  modelType?: string;
  modelPlatform: string;
  modelVersionPolicy?: ServableVersionPolicy | null;
  versionLabels: Record<string, number>;
}

export interface ModelServerConfig {
  modelConfigList?: { config: ModelConfig[] } | null;
}

export interface ReloadConfigRequest {
  config?: ModelServerConfig | null;
}

export interface ReloadConfigResponse {
  status?: { errorCode: number; errorMessage: string } | null;
}

interface Wrapped<T> {
  value: T;
}

export interface BatchingParameters {
  maxBatchSize?: Wrapped<number> | null;
  maxEnqueuedBatches?: Wrapped<number> | null;
  numBatchThreads?: Wrapped<number> | null;
}

export interface MonitoringConfig {
  prometheusConfig?: { enable: boolean; path: string } | null;
}

/** PEM texts. */
export interface SslConfig {
  serverKey: string;
  serverCert: string;
  customCa: string;
  clientVerify: boolean;
}

export const reloadConfigRequest = codec<ReloadConfigRequest>('tensorflow.serving.ReloadConfigRequest');
export const reloadConfigResponse = codec<ReloadConfigResponse>('tensorflow.serving.ReloadConfigResponse');
