import protobuf from 'protobufjs';

/** The part of TensorFlow's message format that our SavedModels use; field numbers are TensorFlow's own. */
const schema = `
syntax = "proto3";
package tensorflow;

message TensorShapeProto {
  message Dim { int64 size = 1; }
  repeated Dim dim = 2;
}
message TensorProto {
  int32 dtype = 1;
  TensorShapeProto tensor_shape = 2;
  bytes tensor_content = 4;
  repeated bytes string_val = 8;
}
message AttrValue {
  message ListValue { repeated int64 i = 3; }
  oneof value {
    ListValue list = 1;
    bytes s = 2;
    int64 i = 3;
    bool b = 5;
    int32 type = 6;
    TensorShapeProto shape = 7;
    TensorProto tensor = 8;
  }
}
message NodeDef {
  string name = 1;
  string op = 2;
  repeated string input = 3;
  string device = 4;
  map<string, AttrValue> attr = 5;
}
message VersionDef { int32 producer = 1; }
message GraphDef {
  repeated NodeDef node = 1;
  VersionDef versions = 4;
}
message TensorInfo {
  string name = 1;
  int32 dtype = 2;
  TensorShapeProto tensor_shape = 3;
}
message SignatureDef {
  map<string, TensorInfo> inputs = 1;
  map<string, TensorInfo> outputs = 2;
  string method_name = 3;
}
message MetaInfoDef { repeated string tags = 4; }
message MetaGraphDef {
  MetaInfoDef meta_info_def = 1;
  GraphDef graph_def = 2;
  map<string, SignatureDef> signature_def = 5;
}
message SavedModel {
  int64 saved_model_schema_version = 1;
  repeated MetaGraphDef meta_graphs = 2;
}
`;

export const SavedModelProto = protobuf
  .parse(schema, { keepCase: true })
  .root.lookupType('tensorflow.SavedModel');
