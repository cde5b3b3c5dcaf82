from annotationlib import Format, get_annotations

def book(seat: print("code in the hint runs")): ...

print("defined, nothing has run")
for format in (Format.STRING, Format.FORWARDREF):
    print(format.name)
    get_annotations(book, format=format)
