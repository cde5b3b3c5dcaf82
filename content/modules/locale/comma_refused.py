import locale

for read in (float, locale.atof):
    try:
        read("1,5")
    except ValueError as error:
        print("ValueError:", error)
print(float("1,5".replace(",", ".")))
