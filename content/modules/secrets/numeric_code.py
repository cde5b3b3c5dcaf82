import secrets

code = f"{secrets.randbelow(1_000_000):06}"
print(len(code), "characters, all digits:", code.isdigit())

dice = [secrets.randbelow(6) + 1 for _ in range(1000)]
print("dice show:", sorted(set(dice)))

try:
    secrets.randbelow(0)
except ValueError:
    print("the limit must be positive")
