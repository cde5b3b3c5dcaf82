side = 5
print("area:", side ^ 2)
print("area:", side ** 2, pow(side, 2))
