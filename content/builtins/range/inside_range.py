office_hours = range(9, 17)
for hour in [8, 9, 17]:
    print(hour, "open" if hour in office_hours else "closed")

print("float:", 9.5 in office_hours, 9 <= 9.5 < 17)

huge = range(0, 10**18, 3)
print(999_999_999_999 in huge, len(huge))
print("position of 300:", huge.index(300))
print("same numbers:", range(0, 5, 2) == range(0, 6, 2))
