"""The same fit by scikit-learn's LogisticRegression.

`learning-scikit.py FOLDER FEATURES PULL` reads rows.f32 and labels.i32 of the folder and prints JSON. The rows are centred and
scaled and get a column of ones in place of an intercept, so that the objective is the very same: the summed
cross-entropy, and half the pull times the squared parameters, the bias among them.
"""
import json
import sys
import time
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings("ignore")
folder, features, pull = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
rows = np.fromfile(f"{folder}/rows.f32", dtype="<f4").reshape(-1, features)
labels = np.fromfile(f"{folder}/labels.i32", dtype="<i4")
rows -= rows.mean(axis=0, dtype=np.float64).astype(np.float32)
rows /= np.sqrt(np.einsum("ij,ij->", rows, rows, dtype=np.float64) / len(rows)).astype(np.float32)
rows = np.hstack([rows, np.ones((len(rows), 1), dtype=np.float32)])

began, cpu = time.perf_counter(), time.process_time()
model = LogisticRegression(C=1 / pull, fit_intercept=False, max_iter=1000).fit(rows, labels)
seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - cpu

coefficients = model.coef_.astype(np.float64)
places = np.searchsorted(model.classes_, labels)
loss = pull / 2 * float((coefficients**2).sum())
for start in range(0, len(rows), 4096):
    logits = rows[start : start + 4096].astype(np.float64) @ coefficients.T
    most = logits.max(axis=1)
    logs = most + np.log(np.exp(logits - most[:, None]).sum(axis=1))
    loss += float((logs - logits[np.arange(len(logits)), places[start : start + 4096]]).sum())
print(
    json.dumps(
        {"seconds": seconds, "cpuSeconds": cpu_seconds, "loss": loss, "iterations": int(model.n_iter_.max())}
    )
)
