import numpy as np

sold = np.array([[3, 5, 2], [4, 1, 6]])  # two shops, three products
price = np.array([2.5, 4.0, 1.5])  # per product
rent = np.array([5.0, 8.0])  # per shop

income = sold * price  # every row is multiplied by the prices
print(income)

try:
    income - rent
except ValueError as error:
    print("refused:", str(error).strip())

print(income - rent[:, np.newaxis])  # a column of shape (2, 1)
