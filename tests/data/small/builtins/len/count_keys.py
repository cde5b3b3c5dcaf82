stock = {"apples": 3, "pears": 0}

print("kinds of fruit:", len(stock))
stock["plums"] = 7
print("kinds of fruit:", len(stock))
