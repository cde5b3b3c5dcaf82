import numpy as np
import pandas as pd
from xgboost import XGBRegressor

rng = np.random.default_rng(1)
flats = pd.DataFrame({
    "size": rng.uniform(30, 110, 400).round(),
    "city": rng.choice(["Oslo", "Lund", "Rome"], 400),
})
price = flats["city"].map({"Oslo": 12, "Lund": 9, "Rome": 10})
rent = 200 + flats["size"] * price
flats.loc[::10, "size"] = np.nan  # not known

try:
    XGBRegressor().fit(flats, rent)
except ValueError as error:
    print(str(error).partition(". ")[0])
flats["city"] = flats["city"].astype("category")
model = XGBRegressor(
    n_estimators=300, max_depth=4, learning_rate=0.1, enable_categorical=True
)
model.fit(flats, rent)

new = pd.DataFrame({
    "size": [50, 50, np.nan, 50], "city": ["Oslo", "Lund", "Oslo", "Bonn"],
})
known = flats["city"].cat.categories
new["city"] = new["city"].astype("category").cat.set_categories(known)
print(new["city"].isna().sum(), "unknown", model.predict(new).round(-1))
