price = 12
print("12 offers is_integer:", "is_integer" in dir(price))
print("a whole number:", price == int(price))
