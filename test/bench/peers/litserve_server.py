import os

import litserve
from classifier import Classifier
from PIL import Image


class Api(litserve.LitAPI):
    def setup(self, device):
        self.classifier = Classifier()

    def decode_request(self, request):
        image = request["image"]
        return self.classifier.prepare(Image.open(getattr(image, "file", image)))

    def predict(self, pixels):
        return self.classifier.scores(pixels)

    def encode_response(self, scores):
        return self.classifier.answer(scores)


if __name__ == "__main__":
    server = litserve.LitServer(Api(), accelerator="cpu", workers_per_device=int(os.environ["WORKERS"]))
    server.run(port=int(os.environ["PORT"]), host="127.0.0.1", generate_client_file=False, log_level="error")
