numbers = [3, 8, 5, 6]
print(next(n for n in numbers if n % 2 == 0), end=" ")
print(next(n for n in numbers if n % 2 == 0))

even = (n for n in numbers if n % 2 == 0)
print(next(even), next(even))
