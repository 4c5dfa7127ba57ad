import { readFile } from 'node:fs/promises';
import { readTextConfig } from '@amend/serving-protocol';

const DEFAULT_PATH = '/monitoring/prometheus/metrics';

/** Where the metrics page is by a monitoring file; undefined: there is none. @throws if the file cannot be read */
export async function metricsPath(file: string): Promise<string | undefined> {
  if (!file) return undefined;
  const { prometheusConfig } = readTextConfig('MonitoringConfig', await readFile(file, 'utf8'));
  return prometheusConfig?.enable ? prometheusConfig.path || DEFAULT_PATH : undefined;
}
