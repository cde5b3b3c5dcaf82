for i in range(4):
    print(i, end=" ")
    i += 2

print("|", end=" ")
i = 0
while i < 4:
    print(i, end=" ")
    i += 2
print()
