customer = {"name": "Ada", "city": "London"}
prices = [12.5, 7.25, 3.0]

print(f"{customer['name']} from {customer['city'].upper()}")
print(f"{len(prices)} articles, together {sum(prices)} euros")
print(f"{'large' if sum(prices) > 20 else 'small'} order")

print(f"in braces: {{{len(prices)}}}")
print("without the f: {customer}")
