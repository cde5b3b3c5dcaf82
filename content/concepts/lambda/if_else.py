ages, points = [9, 14, 40], [9, 5, 2]

print(list(map(lambda age: "child" if age < 14 else "adult", ages)))
print(list(map(lambda n: "good" if n > 7 else "fair" if n > 4 else "poor",
               points)))

cities = ["Rome", "Bonn", "other", "York"]
cities.sort(key=lambda city: (1, "") if city == "other" else (0, city))
print(cities)

for code in ("map(lambda age: 'child' if age < 14, ages)",
             "map(lambda age: return 'adult', ages)",
             "map(lambda age: if age < 14: 'child', ages)",
             "older = lambda age: age = age + 1"):
    try:
        compile(code, "tickets.py", "exec")
    except SyntaxError as error:
        print(f"{code}\n  SyntaxError: {error.msg}")
