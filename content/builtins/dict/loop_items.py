stock = {"tea": 12, "mug": 0, "pot": 3}

for article, pieces in stock.items():
    print(f"{article}: {pieces}")

try:
    for article in stock:
        if stock[article] == 0:
            del stock[article]
except RuntimeError as error:
    print("RuntimeError:", error)

for article in list(stock):  # a copy of the keys
    if stock[article] < 5:
        del stock[article]
print(stock)
