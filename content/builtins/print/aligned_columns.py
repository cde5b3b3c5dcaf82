rows = [("tea", 12, 2.5), ("coffee", 3, 13.25), ("mug", 140, 8)]

print(f"{'article':<10} {'pieces':>7} {'price':>8}")
for article, pieces, price in rows:
    print(f"{article:<10} {pieces:>7} {price:>8.2f}")
print("-" * 27)
print(f"{'total':<10} {sum(row[1] for row in rows):>7}")
