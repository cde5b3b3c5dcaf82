# set-up: one core is enough here
import os

os.environ["LOKY_MAX_CPU_COUNT"] = "1"
# end of set-up
import lightgbm as lgb
import numpy as np
import pandas as pd

rng = np.random.default_rng(1)
size, floor = rng.uniform(30, 99, 500), rng.integers(0, 9, 500)
X = pd.DataFrame({"size": size, "floor": floor})
model = lgb.LGBMRegressor(verbose=-1).fit(X, X["size"] * 10)
new = pd.DataFrame({"floor": [2], "size": [60.0]})
print(model.predict(new).round(-1))
print(model.predict(new[model.feature_name_]).round(-1))
