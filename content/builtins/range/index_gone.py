prices = [5, 0, 0, 8]
try:
    for i in range(len(prices)):
        if prices[i] == 0:
            del prices[i]
except IndexError as error:
    print(prices, error)

for i in reversed(range(len(prices))):
    if prices[i] == 0:
        del prices[i]
print(prices)
