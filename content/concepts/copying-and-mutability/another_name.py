yours = ["tea", "cup"]
mine = yours  # a second name
copied = list(yours)  # a second list

mine.append("honey")
print(yours, mine is yours)
print(copied, copied is yours)

mine = ["bread"]  # now the name means another list
print(yours, mine)

price = old_price = 4.5
price += 1  # a new number, for numbers cannot change
print(price, old_price)

name = "ada"
name.upper()
print(name, name.upper(), yours.sort())
try:
    name[0] = "A"
except TypeError as error:
    print("TypeError:", error)
