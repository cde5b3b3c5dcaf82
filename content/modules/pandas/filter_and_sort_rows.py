import pandas as pd

trips = pd.DataFrame(
    {
        "city": ["Oslo", "Rome", "Bern", "Cork"],
        "nights": [3, 7, 2, 5],
        "price": [480, 910, 390, 610],
    }
)
trips["per_night"] = trips["price"] / trips["nights"]

long = trips[(trips["nights"] > 2) & (trips["price"] < 700)]
print(long.sort_values("per_night"))

print("one cell:  ", trips.loc[1, "city"])
print("last row:  ", trips.iloc[-1].to_dict())
print("top two:   ", trips.nlargest(2, "price")["city"].tolist())

trips.loc[trips["city"] == "Bern", "price"] = 360
town = "Bern"
print("new price: ", trips.query("city == @town")["price"].item())
