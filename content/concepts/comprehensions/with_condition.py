temperatures = [21, -3, 14, 0, 30, -8]

print("kept: ", [t for t in temperatures if t > 0])
print("both: ", [t for t in temperatures if t > 0 if t % 2 == 0])
print("and:  ", [t for t in temperatures if t > 0 and t % 2 == 0])
print("else: ", ["frost" if t < 0 else "mild" for t in temperatures])
print("elif: ", ["frost" if t < 0 else "hot" if t > 25 else "mild"
                 for t in temperatures])
print("mixed:", [t if t > 0 else 0 for t in temperatures if t != 30])
