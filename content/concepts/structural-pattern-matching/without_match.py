def area_code(city):
    codes = {"Bonn": "0228", "Berlin": "030", "Bremen": "0421"}
    return codes.get(city, "unknown")


def open_account(name):
    return f"account of {name} opened"


def close_account(name):
    return f"account of {name} closed"


ACTIONS = {"open": open_account, "close": close_account}

print(area_code("Bonn"), area_code("Rome"))
print(ACTIONS["close"]("Ada"))

temperature = 31
if temperature < 0:
    print("frost")
elif temperature > 30:
    print("hot")
else:
    print("mild")
