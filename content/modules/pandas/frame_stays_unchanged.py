import warnings
import pandas as pd

frame = pd.DataFrame({"item": ["pen", "gift"], "price": [2, 12]})
gifts = frame["item"] == "gift"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    frame[gifts]["price"] = 0
print(caught[0].category.__name__, frame["price"].tolist())
frame.loc[gifts, "price"] = 0
print(frame["price"].tolist())
