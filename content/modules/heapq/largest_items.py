import heapq

countries = [
    ("Iceland", 103_000),
    ("Malta", 316),
    ("Portugal", 92_226),
    ("Luxembourg", 2_586),
    ("Norway", 385_207),
]


def area(country):
    return country[1]


for name, size in heapq.nlargest(2, countries, key=area):
    print(f"{name:10} {size:>8,} km2")
print("smallest:", *heapq.nsmallest(1, countries, key=area))
