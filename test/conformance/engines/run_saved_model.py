"""Genuine TensorFlow: runs the SavedModel of each folder that is named on what lies beside it (engines.ts)."""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy
import tensorflow as tf

BATCH = 32


def run(folder):
    signatures = tf.saved_model.load(f"{folder}/saved_model").signatures
    with open(f"{folder}/pixels.json") as file:
        shape = json.load(file)
    images = numpy.fromfile(f"{folder}/pixels.u8", numpy.uint8).reshape(shape)
    answers = [
        signatures["pixels"](pixels=tf.constant(images[start : start + BATCH]))
        for start in range(0, len(images), BATCH)
    ]
    for name in ("scores", "embedding"):
        numpy.concatenate([answer[name] for answer in answers]).astype("<f4").tofile(f"{folder}/python.{name}")

    encoded = read_all(f"{folder}/images")
    answer = signatures["serving_default"](image_bytes=tf.constant(list(encoded.values())))
    named = {
        name: {"classes": [text.decode() for text in classes], "scores": scores}
        for name, classes, scores in zip(
            encoded, answer["classes"].numpy().tolist(), answer["scores"].numpy().tolist()
        )
    }
    refused = {}
    for name, contents in read_all(f"{folder}/refused").items():
        try:
            signatures["serving_default"](image_bytes=tf.constant([contents]))
        except tf.errors.OpError as error:
            refused[name] = error.error_code
    with open(f"{folder}/python.json", "w") as file:
        json.dump({"answers": named, "refused": refused, "warmedUp": warm_up(folder, signatures)}, file)


def warm_up(folder, signatures):
    """Answers the recorded requests, as TensorFlow Serving does: for each its signature and the rows that came back."""
    path = f"{folder}/assets.extra/tf_serving_warmup_requests"
    if not os.path.exists(path):
        return []
    from tensorflow_serving.apis import prediction_log_pb2

    answered = []
    for record in tf.data.TFRecordDataset([path]).as_numpy_iterator():
        request = prediction_log_pb2.PredictionLog.FromString(record).predict_log.request
        inputs = {name: tf.constant(tf.make_ndarray(tensor)) for name, tensor in request.inputs.items()}
        outputs = signatures[request.model_spec.signature_name](**inputs)
        answered.append([request.model_spec.signature_name, outputs["scores"].shape[0]])
    return answered


def read_all(folder):
    files = {}
    for name in sorted(os.listdir(folder)):
        with open(f"{folder}/{name}", "rb") as file:
            files[name] = file.read()
    return files


for each in sys.argv[1:]:
    run(each)
