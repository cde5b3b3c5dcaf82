import sys

prices = [2.5, 8, 19.9, 3.75]

print("total with tax:", round(sum(price * 1.2 for price in prices), 2))
print("any above 15?", any(price > 15 for price in prices))
print("longest name:", max(len(name) for name in ("tea", "teapot", "cup")))
print(", ".join(f"{price:.2f}" for price in prices if price < 5))

as_list = [number**2 for number in range(100_000)]
as_generator = (number**2 for number in range(100_000))
print("list at least 100 times larger:",
      sys.getsizeof(as_list) > 100 * sys.getsizeof(as_generator))
