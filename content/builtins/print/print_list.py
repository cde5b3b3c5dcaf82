guests = ["Ada", "Grace", "Mary"]

print(guests)
print(*guests)
print(*guests, sep=", ")
print(*guests, sep="\n")
text = " & ".join(map(str, guests))
print(len(text), text)
for number, guest in enumerate(guests, start=1):
    print(f"{number}. {guest}")
