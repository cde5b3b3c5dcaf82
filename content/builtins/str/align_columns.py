stock = [("Tea", 12, "4.50"), ("Green coffee", 3, "21.75"), ("Jam", 14, "3.20")]

print("Item".ljust(14), "Pieces".rjust(7), "Price".rjust(7))
for name, pieces, price in stock:
    print(name.ljust(14, "."), str(pieces).rjust(7), price.rjust(7))
print(" end of list ".center(30, "-"))

print("numbers:", "42".zfill(6), "-7".zfill(6))
print("cut:    ", "Green coffee from Ethiopia"[:14].ljust(14) + "|")
print("at tabs:", "Tea\t12\tpieces".expandtabs(8))
