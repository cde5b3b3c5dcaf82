import math

for text in ("25", "nan", "-inf"):
    amount = float(text)
    too_large = amount > 100
    print(f"{text:5} too large: {too_large}, finite: {math.isfinite(amount)}")
