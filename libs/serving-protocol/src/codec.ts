import protobuf from 'protobufjs';
import { type Allowance, BoundedReader } from './bounded-reader.js';
import { configProto } from './proto/config.js';
import { healthProto } from './proto/health.js';
import { servingProto } from './proto/serving.js';
import { tensorflowProto } from './proto/tensorflow.js';
import { wellKnownProto } from './proto/well-known.js';

/** Encodes and decodes one kind of message. */
export interface Codec<T> {
  encode(message: T): Buffer;
  /**
   * Fields that are missing on the wire get their default.
   *
   * @param allowance shared by messages that must not have more together
   * @throws if the bytes are no such message, or one of too many fields
   */
  decode(bytes: Uint8Array, allowance?: Allowance): T;
}

/** Far more than any message has that does not say otherwise: a request of 1,000 Examples comes to some 1,000. */
const MOST_FIELDS = 200_000;

const root = new protobuf.Root();
for (const text of [wellKnownProto, tensorflowProto, servingProto, configProto, healthProto])
  protobuf.parse(text, root);
root.resolveAll();

const plain: protobuf.IConversionOptions = {
  longs: Number,
  enums: String,
  defaults: true,
  arrays: true,
  objects: true,
};

/** The message type of that full name. */
export const messageType = (name: string): protobuf.Type => root.lookupType(name);

/** A message as a plain object, with every field that it may have but those of a `oneof` that were not chosen. */
export function plainObject<T>(type: protobuf.Type, message: protobuf.Message, conversion = plain): T {
  return type.toObject(message, conversion) as T;
}

/** @param longs what integers of 64 bits become; numbers hold 53 of them */
export function codec<T extends object>(
  name: string,
  longs: NumberConstructor | StringConstructor = Number,
): Codec<T> {
  const type = messageType(name);
  const conversion = { ...plain, longs };
  return {
    encode(message) {
      const bytes = type.encode(type.fromObject(message)).finish();
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    decode: (bytes, allowance = { fields: MOST_FIELDS }) =>
      plainObject<T>(type, type.decode(new BoundedReader(bytes, allowance)), conversion),
  };
}
