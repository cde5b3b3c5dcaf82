import pandas as pd
import statsmodels.api as sm

flats = pd.DataFrame({"size": [30, 60, 70, 90], "rent": [500, 640, 700, 810]})
size, rent = sm.add_constant(flats["size"]), flats["rent"]
right = sm.OLS(rent, size).fit()
swapped = sm.OLS(flats["size"], sm.add_constant(rent)).fit()
print(right.params.round(1).to_dict(), swapped.params.round(1).to_dict())
