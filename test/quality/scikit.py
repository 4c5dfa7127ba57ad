"""What scikit-learn's LogisticRegression makes of the same embeddings, and cleanlab of its scores.

Reads tasks as JSON from the file named first, writes answers as JSON to the file named second.
"""
import json
import sys
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

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


def doubt(task):
    """Scores of the labels by fits that did not learn them, into a file, and which of the labels cleanlab doubts."""
    from cleanlab.filter import find_label_issues

    labels = np.asarray(task["labels"])
    rows = tables[task["table"]][task["train"]]
    scores = cross_val_predict(LogisticRegression(max_iter=1000), rows, labels, cv=4, method="predict_proba")
    scores.astype("<f4").tofile(task["scores"])
    found = find_label_issues(labels=labels, pred_probs=scores, return_indices_ranked_by="self_confidence")
    return {"suspects": [int(row) for row in found]}


answers = [doubt(task) if "scores" in task else fit(task) for task in asked["tasks"]]
with open(sys.argv[2], "w") as file:
    json.dump(answers, file)
