eggs = 53
boxes, left_over = divmod(eggs, 12)
print(f"{boxes} full boxes and {left_over} eggs")
print(f"boxes needed: {-(-eggs // 12)}")

print(type(8 / 2), type(8 // 2))
print("even" if eggs % 2 == 0 else "odd")
print("below zero:", -7 // 3, -7 % 3)

big = 10**17
print(int(big / 3), "after /")
print(big // 3, "after //")

try:
    eggs // 0
except ZeroDivisionError as error:
    print(type(error).__name__)
