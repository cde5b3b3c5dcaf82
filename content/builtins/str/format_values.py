article, price, pieces = "tea", 2.5, 12_000

print(f"{article}: {price:.2f} EUR, {pieces:,} in stock")
print(f"{pieces:>10}|{article:<10}|{article:^9}|")
print(f"{7:03d} {0.256:.1%} {255:#x} {1e-7:.1e}")
print(f"{price * pieces = }")

width = 12
for name, amount in [("tea", 2.5), ("coffee", 13.25)]:
    print(f"{name:.<{width}} {amount:7.2f}")
