import pandas as pd

stock = pd.DataFrame({"item": ["pen", "book"], "count": [5, 3]})
sales = pd.DataFrame({"item": ["pen"], "sold": [2]})
both = stock.merge(sales, how="left")
print(both["sold"].tolist(), both["sold"].dtype)
whole = both["sold"].astype("Int64")
print(whole.tolist(), whole.dtype)
