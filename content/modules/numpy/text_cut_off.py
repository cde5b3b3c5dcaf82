import numpy as np

drinks = np.array(["tea", "milk"])
drinks[0] = "coffee"
print(drinks, drinks.dtype)
drinks = np.array(["tea", "milk"], dtype=np.dtypes.StringDType())
drinks[0] = "coffee"
print(drinks)
