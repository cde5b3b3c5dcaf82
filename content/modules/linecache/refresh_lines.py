import linecache
from pathlib import Path

prices = Path("tea_prices.txt")
prices.write_text("tea 2.50\n", encoding="utf-8")
print("first:     ", linecache.getline("tea_prices.txt", 1).rstrip())

prices.write_text("tea 2.75, sugar 1.20\n", encoding="utf-8")
print("remembered:", linecache.getline("tea_prices.txt", 1).rstrip())

linecache.checkcache("tea_prices.txt")
print("checked:   ", linecache.getline("tea_prices.txt", 1).rstrip())

linecache.clearcache()  # forgets all files
