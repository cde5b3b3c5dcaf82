from datetime import date

for value in (42, 2.5, "tea", [1], None, date(2024, 5, 17), len):
    print(f"{type(value).__name__:<27} {value!r:.30}")

print(type(42), type(42) is int)
print(type(date(2024, 5, 17)).__module__)
