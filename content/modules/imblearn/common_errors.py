import numpy as np
from imblearn.over_sampling import SMOTE
from imblearn.under_sampling import RandomUnderSampler

X = np.arange(40.0).reshape(20, 2)
few = np.array([0] * 17 + [1] * 3)
one = np.array([0] * 20)
holes = np.where(X > 35, np.nan, X)
for name, sampler, data, target in [
    ("few rows", SMOTE(), X, few),
    ("one class", SMOTE(), X, one),
    ("holes", SMOTE(k_neighbors=2), holes, few),
    ("target of numbers", RandomUnderSampler(), X, X[:, 0] / 7),
    ("too many", RandomUnderSampler(sampling_strategy={0: 90}), X, few),
]:
    try:
        sampler.fit_resample(data, target)
    except ValueError as error:
        print(f"{name}: {str(error).splitlines()[0][:64]}")

more, target = SMOTE(k_neighbors=2, random_state=0).fit_resample(X, few)
print(more.shape)
