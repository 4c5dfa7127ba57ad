/** Protocol Buffers' own wrappers that the protocol uses. */
export const wellKnownProto = `
syntax = "proto3";

package google.protobuf;

message Int64Value { int64 value = 1; }
message StringValue { string value = 1; }
message BoolValue { bool value = 1; }
message Any { string type_url = 1; bytes value = 2; }
`;
