"""TensorFlow Serving's official Python client against a running server.

Takes a list of calls as JSON on standard input, makes them with the messages and stubs of `tensorflow-serving-api`, and prints a
list of answers: {"ok": <the message as JSON>} or {"code": <name>, "details": <text>}. What each should be is asserted elsewhere.
"""

import json
import sys

import grpc
import tensorflow as tf
from google.protobuf import json_format, text_format
from tensorflow_serving.apis import (
    classification_pb2,
    get_model_metadata_pb2,
    get_model_status_pb2,
    inference_pb2,
    model_management_pb2,
    model_service_pb2_grpc,
    predict_pb2,
    prediction_service_pb2_grpc,
    regression_pb2,
)

REQUESTS = {
    "Predict": predict_pb2.PredictRequest,
    "Classify": classification_pb2.ClassificationRequest,
    "Regress": regression_pb2.RegressionRequest,
    "MultiInference": inference_pb2.MultiInferenceRequest,
    "GetModelMetadata": get_model_metadata_pb2.GetModelMetadataRequest,
    "GetModelStatus": get_model_status_pb2.GetModelStatusRequest,
    "HandleReloadConfigRequest": model_management_pb2.ReloadConfigRequest,
}
MODEL_SERVICE = ("GetModelStatus", "HandleReloadConfigRequest")


def example(features):
    """{name: [floats]} as a tensorflow.Example."""
    result = tf.train.Example()
    for name, values in features.items():
        result.features.feature[name].float_list.value.extend(values)
    return result


def request_of(call):
    """The message of a call: text format, plus tensors and Examples made by TensorFlow itself."""
    request = text_format.Parse(call.get("text", ""), REQUESTS[call["rpc"]]())
    for alias, tensor in call.get("tensors", {}).items():
        proto = tf.make_tensor_proto(tensor["values"], dtype=tensor["dtype"], shape=tensor.get("shape"))
        request.inputs[alias].CopyFrom(proto)
    for features in call.get("examples", []):
        request.input.example_list.examples.append(example(features))
    return request


def answer(stubs, call):
    channel = stubs[call["address"]]
    stub = channel["model" if call["rpc"] in MODEL_SERVICE else "prediction"]
    try:
        response = getattr(stub, call["rpc"])(request_of(call), timeout=300)
    except grpc.RpcError as error:
        return {"code": error.code().name, "details": error.details()}
    result = {"ok": json_format.MessageToDict(response, preserving_proto_field_name=True)}
    if call["rpc"] == "Predict":
        arrays = {alias: tf.make_ndarray(tensor) for alias, tensor in response.outputs.items()}
        result["outputs"] = {alias: {"shape": array.shape, "values": array.ravel().tolist()} for alias, array in arrays.items()}
    return result


def main():
    calls = json.load(sys.stdin)
    stubs = {}
    for address in {call["address"] for call in calls}:
        channel = grpc.insecure_channel(address)
        stubs[address] = {
            "model": model_service_pb2_grpc.ModelServiceStub(channel),
            "prediction": prediction_service_pb2_grpc.PredictionServiceStub(channel),
        }
    json.dump([answer(stubs, call) for call in calls], sys.stdout)


if __name__ == "__main__":
    main()
