seen = []
for i in range(4):
    seen.append(i)
    i += 2
print(seen)

seen, i = [], 0
while i < 4:
    seen.append(i)
    i += 2
print(seen)
