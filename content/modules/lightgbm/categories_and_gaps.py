# set-up: one core is enough here
import os

os.environ["LOKY_MAX_CPU_COUNT"] = "1"
# end of set-up
import lightgbm as lgb
import numpy as np
import pandas as pd

rng = np.random.default_rng(1)
flats = pd.DataFrame({
    "size": rng.uniform(30, 110, 1000).round(),
    "city": rng.choice(["Oslo", "Lund", "Rome"], 1000),
})
price = flats["city"].map({"Oslo": 12, "Lund": 9, "Rome": 10})
rent = 200 + flats["size"] * price
flats.loc[::10, "size"] = np.nan  # not known

model = lgb.LGBMRegressor(n_estimators=300, verbose=-1)
try:
    model.fit(flats, rent)
except ValueError as error:
    print(error)
flats["city"] = flats["city"].astype("category")
model.fit(flats, rent)

new = pd.DataFrame({"size": [80, 80, np.nan], "city": ["Rome", "Bonn", "Lund"]})
new["city"] = new["city"].astype("category")
print(model.predict(new).round(-1))
