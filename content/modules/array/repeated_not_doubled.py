from array import array

prices = array("d", [2.5, 8.0])
print(prices * 2)
print(array("d", (price * 2 for price in prices)))
