import textFormat from 'protobufjs/ext/textformat.js';
import { messageType, plainObject } from './codec.js';
import type {
  BatchingParameters,
  ModelServerConfig,
  MonitoringConfig,
  SslConfig,
} from './config-messages.js';

interface TextConfigs {
  ModelServerConfig: ModelServerConfig;
  BatchingParameters: BatchingParameters;
  MonitoringConfig: MonitoringConfig;
  SSLConfig: SslConfig;
}

/**
 * Reads a configuration in Protocol Buffers' text format.
 *
 * @throws Error that names the message type, and the line
 */
export function readTextConfig<Name extends keyof TextConfigs>(name: Name, text: string): TextConfigs[Name] {
  const type = messageType(`tensorflow.serving.${name}`);
  try {
    return plainObject<TextConfigs[Name]>(type, textFormat.fromText(type, text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Error parsing text-format tensorflow.serving.${name}: ${reason}`, { cause: error });
  }
}
