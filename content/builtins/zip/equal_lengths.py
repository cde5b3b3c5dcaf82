dates = ["1 May", "2 May", "3 May"]
highs = [19, 22, 17]
lows = [8, 11]

for date, high, low in zip(dates, highs, lows):
    print(f"{date}: {low} to {high} °C")

try:
    for date, high, low in zip(dates, highs, lows, strict=True):
        print("checked", date)
except ValueError as error:
    print(error)
