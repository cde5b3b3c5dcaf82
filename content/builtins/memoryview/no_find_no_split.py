view = memoryview(b"name=Ada;city=London")
try:
    print(view.find(b";"))
except AttributeError as error:
    print(error)

print(bytes(view[:100]).find(b";"))
