import pandas as pd
from imblearn.over_sampling import SMOTENC

orders = pd.DataFrame({
    "euro": [12.0, 15.5, 9.9, 20.0, 11.0, 14.2, 16.0, 80.0, 95.0, 99.5],
    "items": [1, 2, 1, 3, 1, 2, 2, 7, 9, 8],
    "paid_by": pd.Categorical(["card"] * 7 + ["bill", "bill", "card"]),
})
returned = pd.Series([0] * 7 + [1] * 3, name="returned")

sampler = SMOTENC(categorical_features="auto", k_neighbors=2, random_state=0)
more, target = sampler.fit_resample(orders, returned)
print(more[target == 1].round(1))
print(more["items"].dtype, more["paid_by"].dtype)
