class Printer:
    copies = 1


printer = Printer()
printer.copies = 30
print("own value:", printer.copies)

delattr(printer, "copies")
print("default:  ", printer.copies)

try:
    delattr(printer, "copies")
except AttributeError as error:
    print(type(error).__name__, "- the object stores", vars(printer))
print("still readable:", printer.copies)
