guests = ["Ada", "Grace", "Mary"]

print(guests)
print(*guests)
print(*guests, sep=", ")
print(*guests, sep="\n")
for number, guest in enumerate(guests, start=1):
    print(f"{number}. {guest}")
