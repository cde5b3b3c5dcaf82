for text in ("3.25", "  -0.5\n", "6.02e23", "1_000.5", "inf"):
    print(f"{text!r:11} {float(text)}")

for text in ("3,25", "1,299.00", "12 EUR", ""):
    try:
        float(text)
    except ValueError as error:
        print(error)

print("German: ", float("1.299,50".replace(".", "").replace(",", ".")))
print("English:", float("1,299.50".replace(",", "")))
