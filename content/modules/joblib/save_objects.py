from pathlib import Path

import joblib
import numpy as np

model = {"name": "prices", "weights": np.arange(100_000.0)}
joblib.dump(model, "model.joblib")
joblib.dump(model, "model.joblib.gz", compress=3)
plain, packed = (Path(name).stat().st_size
                 for name in ("model.joblib", "model.joblib.gz"))
print(plain > 800_000, packed < plain / 2)

again = joblib.load("model.joblib.gz")
print(again["name"], again["weights"].sum() == model["weights"].sum())

on_disk = joblib.load("model.joblib", mmap_mode="r")
print(type(on_disk["weights"]).__name__, on_disk["weights"][-1])
