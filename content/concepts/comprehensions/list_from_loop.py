prices = [2.5, 8, 19.9]

with_tax = []
for price in prices:
    with_tax.append(round(price * 1.2, 2))
print(with_tax)

with_tax = [round(price * 1.2, 2) for price in prices]
print(with_tax)

words = "the quick brown fox".split()
print([word.capitalize() for word in words])
print([len(word) for word in words])
print([number**2 for number in range(1, 6)])
