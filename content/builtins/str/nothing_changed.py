name = "ada"
name.upper()
print(name)

name = name.upper()
print(name)
