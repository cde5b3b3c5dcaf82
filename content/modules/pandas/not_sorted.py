import pandas as pd

frame = pd.DataFrame({"item": ["book", "pen"], "price": [12, 2]})
frame.sort_values("price")
print(frame["item"].tolist())
frame = frame.sort_values("price")
print(frame["item"].tolist())
