# set-up: one core is enough here
import os

os.environ["LOKY_MAX_CPU_COUNT"] = "1"
# end of set-up
import lightgbm as lgb
import numpy as np
import pandas as pd

X = pd.DataFrame({"size": np.linspace(30, 99, 500), "floor": 2})
model = lgb.LGBMRegressor(verbose=-1).fit(X, X["size"] * 10)
new = pd.DataFrame({"floor": [2], "size": [60.0]})
right = new[model.feature_name_]
print(model.predict(new).round(-1), model.predict(right).round(-1))
try:
    model.predict(new, validate_features=True)
except lgb.basic.LightGBMError as error:
    print(error)
