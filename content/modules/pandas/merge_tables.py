import pandas as pd

orders = pd.DataFrame(
    {"order": [1, 2, 3], "customer": ["ada", "ben", "zoe"]}
)
customers = pd.DataFrame(
    {"customer": ["ada", "ben"], "city": ["Oslo", "Rome"]}
)

print(orders.merge(customers, on="customer"))
print()
print(orders.merge(customers, on="customer", how="left", indicator=True))

twice = pd.concat([customers, customers], ignore_index=True)
try:
    orders.merge(twice, on="customer", validate="many_to_one")
except pd.errors.MergeError as error:
    print("\nrefused:", str(error).splitlines()[0])
