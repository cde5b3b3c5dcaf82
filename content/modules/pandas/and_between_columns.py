import pandas as pd

frame = pd.DataFrame({"item": ["book", "pen"], "price": [12, 2]})
try:
    frame[frame["price"] > 5 and frame["item"] != "pen"]
except ValueError as error:
    print("ValueError:", str(error).partition(".")[0])
print(frame[(frame["price"] > 5) & ~(frame["item"] == "pen")])
