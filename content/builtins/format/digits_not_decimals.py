for price in (1234.5, 12.5, 0.125):
    print(f"{format(price, '.2'):8} {format(price, '.2f')}")
