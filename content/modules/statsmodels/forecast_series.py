import numpy as np
import pandas as pd
from statsmodels.tsa.holtwinters import ExponentialSmoothing
from statsmodels.tsa.seasonal import seasonal_decompose

rng = np.random.default_rng(1)
months = pd.date_range("2021-01-01", periods=48, freq="MS")
season = 20 * np.sin(np.arange(48) * np.pi / 6)
guests = pd.Series(100 + np.arange(48) + season + rng.normal(0, 2, 48), months)

parts = seasonal_decompose(guests, model="additive")
print("season:", parts.seasonal[:6].round().tolist())
print("trend: ", parts.trend.dropna().iloc[[0, -1]].round().tolist())

past, known = guests[:-6], guests[-6:]
model = ExponentialSmoothing(
    past, trend="add", seasonal="add", seasonal_periods=12
).fit()
forecast = model.forecast(6)
print("forecast:", forecast.round().tolist())
print("happened:", known.round().tolist())
print("mean error:", round(float((forecast - known).abs().mean())))
