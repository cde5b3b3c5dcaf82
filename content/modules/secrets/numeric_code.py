import secrets

DIGITS = 6

code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
print(len(code), "characters, all digits:", code.isdigit())

dice = [secrets.randbelow(6) + 1 for _ in range(1000)]
print("dice show:", sorted(set(dice)))

try:
    secrets.randbelow(0)
except ValueError:
    print("the limit must be positive")
