# set-up: one core is enough here
import os

os.environ["LOKY_MAX_CPU_COUNT"] = "1"
# end of set-up
import lightgbm as lgb
import numpy as np

hours = np.arange(12).reshape(-1, 1)
passed = (hours.ravel() > 5).astype(int)
for samples in (20, 2):
    model = lgb.LGBMClassifier(min_child_samples=samples, verbose=-1)
    model.fit(hours, passed)
    print(samples, model.predict_proba([[0], [11]])[:, 1].round(1))
