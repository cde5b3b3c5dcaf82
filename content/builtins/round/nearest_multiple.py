def nearest(value, step):
    return round(value / step) * step


print(nearest(47, 5), nearest(52, 25), nearest(3.3, 0.25))
print(f"cash: {nearest(9.98, 0.05):.2f}")
print("population:", f"{round(8_926_417, -3):,}", f"{round(8_926_417, -6):,}")

minutes = 9 * 60 + 52
hour, minute = divmod(nearest(minutes, 15), 60)
print(f"9:52 becomes {hour % 24}:{minute:02}")
