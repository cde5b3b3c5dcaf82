# set-up: one core is enough here
import os

os.environ["LOKY_MAX_CPU_COUNT"] = "1"
# end of set-up
import lightgbm as lgb
import numpy as np

rng = np.random.default_rng(4)
distance = rng.uniform(1, 20, 4000)
minutes = 5 + 3 * distance + rng.gamma(2, distance / 4)
X = distance.reshape(-1, 1)
train, test = slice(0, 3000), slice(3000, None)

bounds = {}
for name, share in [("low", 0.1), ("middle", 0.5), ("high", 0.9)]:
    model = lgb.LGBMRegressor(
        objective="quantile", alpha=share, n_estimators=100, verbose=-1
    )
    bounds[name] = model.fit(X[train], minutes[train])

for kilometres in (2, 18):
    times = {name: round(model.predict([[kilometres]])[0])
             for name, model in bounds.items()}
    print(kilometres, "km:", times)
low, high = (bounds[name].predict(X[test]) for name in ("low", "high"))
inside = (low <= minutes[test]) & (minutes[test] <= high)
print(f"within the range: {inside.mean():.1f}")
