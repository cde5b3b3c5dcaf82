city, country, people = ("Oslo", "Norway", 709_037)
print(city, people)

left, right = 1, 2
left, right = right, left
print(left, right)

first, *middle, last = [12, 15, 11, 19]
print(first, middle, last)

_, _, year = "17.05.2024".split(".")  # two values nobody needs
print(year)

try:
    width, height = (3, 4, 5)
except ValueError as error:
    print(str(error).split(" (")[0])
