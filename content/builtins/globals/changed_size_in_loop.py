price = 10
try:
    for name in globals():
        pass
except RuntimeError as error:
    print(error)

for other in list(globals()):
    if not other.startswith("_"):
        print(other, "=", globals()[other])
