import os

import bentoml
from classifier import Classifier
from PIL.Image import Image


@bentoml.service(workers=int(os.environ["WORKERS"]), traffic={"timeout": 60})
class Service:
    def __init__(self):
        self.classifier = Classifier()

    @bentoml.api
    def predict(self, image: Image) -> dict:
        return self.classifier.classify(image)
