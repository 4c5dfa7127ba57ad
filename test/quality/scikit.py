"""What scikit-learn's LogisticRegression makes of the same embeddings.

Reads tasks as JSON from the file named first, writes answers as JSON to the file named second.
"""
import json
import sys
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings("ignore")
with open(sys.argv[1]) as file:
    asked = json.load(file)
tables = {}
for name, table in asked["tables"].items():
    tables[name] = np.fromfile(table["file"], dtype="<f4").reshape(-1, table["columns"])


def fit(task):
    table = tables[task["table"]]
    model = LogisticRegression(max_iter=1000).fit(table[task["train"]], task["labels"])
    right = model.predict(table[task["test"]]) == np.asarray(task["truth"])
    return {"accuracy": float(right.mean())}


answers = [fit(task) for task in asked["tasks"]]
with open(sys.argv[2], "w") as file:
    json.dump(answers, file)
