def clamp(value, low, high):
    return max(low, min(value, high))


for percent in [-20, 35, 140]:
    print(f"{percent:4} becomes {clamp(percent, 0, 100):3}")

battery = 92
battery = min(battery + 15, 100)
print("charged to", battery)

stock = 4
stock = max(stock - 6, 0)
print("left over:", stock)
