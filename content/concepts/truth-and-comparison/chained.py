def part_of_day(hour):
    if not 0 <= hour < 24:
        return "no such hour"
    return "night" if hour < 6 else "morning" if hour < 12 else "later"


print(part_of_day(5), "|", part_of_day(11), "|", part_of_day(24))

word = "cable"
print("a" in word == True, ("a" in word) == True)  # noqa: E712
print("a" in word)

a, b, c = 1, 2, 1
print(a != b != c, len({a, b, c}) == 3)
print(a == c == 1, 7 in range(1, 10), 7.5 in range(1, 10), 1 < 7.5 < 10)
