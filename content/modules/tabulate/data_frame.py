import pandas as pd
from tabulate import tabulate

sales = pd.DataFrame({"city": ["Oslo", "Lund"], "sold": [120, 85]})
print(tabulate(sales, headers="keys", showindex=False))
print()
print(sales.to_markdown(index=False))
print()
print(tabulate([["Ada"], ["Zoë"]], headers=["", "Guest"], showindex=[1, 2]))
