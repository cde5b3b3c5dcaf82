pages = 10 / 2
try:
    bin(pages)
except TypeError as error:
    print(error)
print(bin(int(pages)), bin(10 // 2))
