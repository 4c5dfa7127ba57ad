/**
 * The part of TensorFlow Serving's requests and responses that is spoken here, written from its field numbers.
 *
 * One liberty: tensors inside request and response maps, and Examples in lists, are declared as `bytes`. On the wire an
 * embedded message and a byte string are the same, so this stays compatible, and tensors are read straight into typed arrays,
 * after their header was checked, instead of through lists of numbers.
 */
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

message ExampleList { repeated bytes examples = 1; }
message ExampleListWithContext { repeated bytes examples = 1; bytes context = 2; }

message Input {
  oneof kind {
    ExampleList example_list = 1;
    ExampleListWithContext example_list_with_context = 2;
  }
}

message Class { string label = 1; float score = 2; }
message Classifications { repeated Class classes = 1; }
message ClassificationResult { repeated Classifications classifications = 1; }
message ClassificationRequest { ModelSpec model_spec = 1; Input input = 2; }
message ClassificationResponse { ClassificationResult result = 1; ModelSpec model_spec = 2; }

message Regression { float value = 1; }
message RegressionResult { repeated Regression regressions = 1; }
message RegressionRequest { ModelSpec model_spec = 1; Input input = 2; }
message RegressionResponse { RegressionResult result = 1; ModelSpec model_spec = 2; }

message InferenceTask { ModelSpec model_spec = 1; string method_name = 2; }
message InferenceResult {
  ModelSpec model_spec = 1;
  oneof result {
    ClassificationResult classification_result = 2;
    RegressionResult regression_result = 3;
  }
}
message MultiInferenceRequest { repeated InferenceTask tasks = 1; Input input = 2; }
message MultiInferenceResponse { repeated InferenceResult results = 1; }

message LoggedRequest { bytes request = 1; }
message PredictionLog {
  oneof log_type {
    LoggedRequest classify_log = 2;
    LoggedRequest regress_log = 3;
    LoggedRequest multi_inference_log = 4;
    LoggedRequest session_run_log = 5;
    LoggedRequest predict_log = 6;
    LoggedRequest predict_streamed_log = 7;
  }
}
`;
