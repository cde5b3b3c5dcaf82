import numpy as np
from xgboost import XGBRegressor

years = np.arange(2000, 2020).reshape(-1, 1)
price = (years.ravel() - 2000) * 5.0
model = XGBRegressor(n_estimators=100).fit(years, price)
print(model.predict([[2010], [2019], [2030], [2100]]).round())
