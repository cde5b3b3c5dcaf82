import dbm

for flag in ("r", "w", "c", "w", "n"):
    try:
        with dbm.open("stock", flag) as stock:
            print(flag, len(stock), "keys")
            if flag != "r":
                stock["tea"] = "4"
    except dbm.error:
        print(flag, "refused: there is no such file")
