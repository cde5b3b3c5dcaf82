from collections import Counter

orders = ["tea", "coffee", "tea", "cocoa", "coffee", "tea"]
sold = Counter(orders)

for drink, number in sold.most_common():
    print(f"{drink:8} {number}")

print("top drink:", sold.most_common(1)[0][0])
print("in total: ", sold.total())
print("lemonade: ", sold["lemonade"])

sold.update(["tea", "cocoa"])  # adds to the counts
print("tea now:  ", sold["tea"])

letters = filter(str.isalpha, "Mississippi River".casefold())
print("letters:  ", Counter(letters).most_common(2))
