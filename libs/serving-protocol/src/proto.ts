/**
 * Protocol Buffers' own wrappers that the protocol uses.
 *
 * This file holds the part of TensorFlow Serving's protocol that is spoken here, written from its field numbers.
 *
 * One liberty: tensors inside request and response maps are declared as `bytes`. On the wire an embedded message and a
 * byte string are the same, so this stays compatible, and tensors are read straight into typed arrays, after their
 * header was checked, instead of through lists of numbers.
 */
export const wellKnownProto = `
syntax = "proto3";

package google.protobuf;

message Int64Value { int64 value = 1; }
message Any { string type_url = 1; bytes value = 2; }
`;

/** TensorFlow's types: signatures and their tensors. */
export const tensorflowProto = `
syntax = "proto3";

package tensorflow;

enum DataType {
  DT_INVALID = 0;
  DT_FLOAT = 1;
  DT_DOUBLE = 2;
  DT_INT32 = 3;
  DT_UINT8 = 4;
  DT_INT16 = 5;
  DT_INT8 = 6;
  DT_STRING = 7;
  DT_COMPLEX64 = 8;
  DT_INT64 = 9;
  DT_BOOL = 10;
  DT_BFLOAT16 = 14;
  DT_UINT16 = 17;
  DT_COMPLEX128 = 18;
  DT_HALF = 19;
  DT_RESOURCE = 20;
  DT_VARIANT = 21;
  DT_UINT32 = 22;
  DT_UINT64 = 23;
}

message TensorShapeProto {
  message Dim { int64 size = 1; string name = 2; }
  repeated Dim dim = 2;
  bool unknown_rank = 3;
}

message TensorInfo {
  string name = 1;
  DataType dtype = 2;
  TensorShapeProto tensor_shape = 3;
}

message SignatureDef {
  map<string, TensorInfo> inputs = 1;
  map<string, TensorInfo> outputs = 2;
  string method_name = 3;
}
`;

/** TensorFlow Serving's requests and responses. */
export const servingProto = `
syntax = "proto3";

package tensorflow.serving;

message ModelSpec {
  string name = 1;
  oneof version_choice {
    google.protobuf.Int64Value version = 2;
    string version_label = 4;
  }
  string signature_name = 3;
}

message PredictRequest {
  ModelSpec model_spec = 1;
  map<string, bytes> inputs = 2;
  repeated string output_filter = 3;
}

message PredictResponse {
  map<string, bytes> outputs = 1;
  ModelSpec model_spec = 2;
}

message GetModelMetadataRequest {
  ModelSpec model_spec = 1;
  repeated string metadata_field = 2;
}

message GetModelMetadataResponse {
  ModelSpec model_spec = 1;
  map<string, google.protobuf.Any> metadata = 2;
}

message SignatureDefMap { map<string, SignatureDef> signature_def = 1; }

message GetModelStatusRequest { ModelSpec model_spec = 1; }

message ModelVersionStatus {
  enum State {
    UNKNOWN = 0;
    START = 10;
    LOADING = 20;
    AVAILABLE = 30;
    UNLOADING = 40;
    END = 50;
  }
  int64 version = 1;
  State state = 2;
  StatusProto status = 3;
}

message StatusProto { int32 error_code = 1; string error_message = 2; }

message GetModelStatusResponse { repeated ModelVersionStatus model_version_status = 1; }
`;
