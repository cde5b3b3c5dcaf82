from email.header import Header

print(Header("Crème brûlée", "utf-8").encode())
print(Header("Crème brûlée", "iso-8859-1").encode())
print(Header("Plain words").encode())

long = Header("Menu of the week: " + "Käsesuppe, " * 6, "utf-8")
for line in long.encode(maxlinelen=60, linesep="\n").splitlines():
    print(repr(line))
