import json
from pathlib import Path

import numpy as np
import xgboost as xgb
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
model = xgb.XGBClassifier(n_estimators=20, max_depth=3).fit(X, y)
model.save_model("iris.json")

again = xgb.XGBClassifier()
again.load_model("iris.json")
print(np.array_equal(again.predict(X), model.predict(X)))
print(sorted(json.loads(Path("iris.json").read_text())))

booster = xgb.Booster(model_file="iris.json")  # without scikit-learn
print(booster.predict(xgb.DMatrix(X[:2])).shape)
try:
    again.predict(X[X.columns[::-1]])
except ValueError as error:
    print(str(error).partition(":")[0])
