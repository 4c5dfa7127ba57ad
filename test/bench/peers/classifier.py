"""What both peers do with a photo: PIL, and the very ONNX file that Amend serves, one thread a worker."""

import os

import numpy
import onnxruntime
from PIL import Image


class Classifier:
    def __init__(self):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(os.environ["ONNX"], options, providers=["CPUExecutionProvider"])

    def classify(self, image):
        return self.answer(self.scores(self.prepare(image)))

    def prepare(self, image):
        image = image.convert("RGB")
        scale = 256 / min(image.size)
        image = image.resize(tuple(round(side * scale) for side in image.size), Image.BICUBIC)
        left, top = ((side - 224) // 2 for side in image.size)
        return numpy.asarray(image.crop((left, top, left + 224, top + 224)))

    def scores(self, pixels):
        return self.session.run(["scores"], {"pixels": pixels[None]})[0][0]

    def answer(self, scores):
        best = scores.argsort()[::-1][:5]
        return {"classes": best.tolist(), "scores": scores[best].tolist()}
