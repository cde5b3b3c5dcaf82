names = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus"]
per_page = 3

for start in range(0, len(names), per_page):
    page = names[start:start + per_page]
    print(f"rows {start + 1} to {start + len(page)}: {', '.join(page)}")

card = "4000123412341234"
print(" ".join(card[i:i + 4] for i in range(0, len(card), 4)))
