nothing = {"__builtins__": {}}

try:
    eval("open('secret.txt')", nothing)
except NameError as error:
    print("refused:", error)

print(eval("().__class__", nothing))
print(eval("().__class__.__base__", nothing))
names = eval("[c.__name__ for c in ().__class__.__base__.__subclasses__()]",
             nothing)
print("reached dict:", "dict" in names)
print("more than 100 classes:", len(names) > 100)
