import pandas as pd

frame = pd.DataFrame({"count": [3, 4], "size": ["S", "L"], "item": ["a", "b"]})
print(frame.item.tolist(), callable(frame.count), frame.size)
print(frame["count"].tolist(), frame["size"].tolist())
