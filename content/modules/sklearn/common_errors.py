from sklearn.exceptions import NotFittedError
from sklearn.tree import DecisionTreeRegressor, export_text

age = [1, 3, 4, 8, 10]
price = [18, 15, 14, 6, 4]
model = DecisionTreeRegressor(max_depth=1)

try:
    model.predict([[5]])
except NotFittedError:
    print("call fit before predict")

try:
    model.fit(age, price)
except ValueError as error:
    print("refused:", str(error).partition(":")[0])

rows = [[years] for years in age]  # one row per car, one column
model.fit(rows, price)
print(export_text(model, feature_names=["age"]), end="")

try:
    model.predict([[5, 90]])
except ValueError as error:
    print("refused:", str(error).partition(" as ")[0])
