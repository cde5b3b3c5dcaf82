import pandas as pd

sold = pd.Series([5, 3, 8])
large = sold[sold > 4]
returned = pd.Series([1, 2])
print((large - returned).tolist())
print((large.reset_index(drop=True) - returned).tolist())
