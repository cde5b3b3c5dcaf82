code = """
rate = 0.19
prices = [10, 25.5]
total = round(sum(prices) * (1 + rate), 2)
for price in prices:
    show(price)
"""

names = {"show": lambda price: print(f"price: {price:6.2f}")}
exec(code, names)
for name in sorted(names.keys() - {"__builtins__", "show"}):
    print(f"{name:6} = {names[name]}")

try:
    exec("total = rate *\n", names)
except SyntaxError as error:
    print("SyntaxError in line", error.lineno)
