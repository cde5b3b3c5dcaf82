import pandas as pd

orders = pd.DataFrame({"customer": ["ada", None], "order": [1, 2]})
people = pd.DataFrame({"customer": ["ada", None], "city": ["Oslo", "Rome"]})
print(orders.merge(people)["city"].tolist())
known = orders.dropna(subset="customer")
print(known.merge(people)["city"].tolist())
