from statistics import mean

prices = [4, 5, 9]
try:
    print(mean(*prices))
except TypeError as error:
    print("TypeError:", error)
print(mean(prices))
