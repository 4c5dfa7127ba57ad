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
        json.dump({"answers": named, "refused": refused}, file)


def read_all(folder):
    files = {}
    for name in sorted(os.listdir(folder)):
        with open(f"{folder}/{name}", "rb") as file:
            files[name] = file.read()
    return files


for each in sys.argv[1:]:
    run(each)
