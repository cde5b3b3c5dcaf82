numbered = enumerate(["tea", "mug"], start=1)
try:
    len(numbered)
except TypeError as error:
    print(error)
print(list(numbered), list(numbered))

kept = list(enumerate(["tea", "mug"], start=1))
print(len(kept), kept)
