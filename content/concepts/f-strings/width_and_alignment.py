orders = [("Tea, green", 3, 4.5), ("Cup", 12, 119.0), ("Encyclopaedia", 1, 80)]

print(f"{'article':<12} {'pieces':>7} {'price':>9}")
for article, pieces, price in orders:
    print(f"{article:<12.12} {pieces:>7} {price:>9.2f}")

print(f"[{'Cup':8}] [{12:8}] [{'Cup':>8}] [{'Cup':^8}]")
print(f"{' total ':-^30}")
print(f"invoice {42:06}, change {-7:06.1f}, {-7:=6}")

width = max((len(article) for article, _, _ in orders), default=0)
for article, pieces, _ in orders:
    print(f"{article:.<{width}} {pieces:>3}")
