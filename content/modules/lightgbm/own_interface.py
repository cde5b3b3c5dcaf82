from pathlib import Path

import lightgbm as lgb
import numpy as np
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True)
settings = {
    "objective": "binary",
    "metric": "auc",
    "learning_rate": 0.1,
    "num_leaves": 15,
    "verbosity": -1,
}
folds = lgb.cv(settings, lgb.Dataset(X, label=y), num_boost_round=40, nfold=3,
               seed=0)
print({name: round(values[-1], 1) for name, values in folds.items()})

booster = lgb.train(settings, lgb.Dataset(X, label=y), num_boost_round=40)
booster.save_model("tumours.txt")
again = lgb.Booster(model_file="tumours.txt")
print(np.allclose(again.predict(X), booster.predict(X)), again.num_trees())
print((again.predict(X[:3]) > 0.5).astype(int))
print(Path("tumours.txt").read_text().splitlines()[0])
