import io

with open("to_buy.txt", "w", encoding="utf-8") as file:
    file.write("buy tea\n")
    try:
        file.read()
    except io.UnsupportedOperation as error:
        print("opened for writing:", error)

try:
    file.write("and rice\n")
except ValueError as error:
    print("after the block:   ", error)

with open("to_buy.txt", encoding="utf-8") as file:
    print("readable:", file.readable(), "| writable:", file.writable())
    try:
        file.write("and rice\n")
    except OSError as error:
        print("opened for reading:", error)

try:
    io.StringIO().write(b"tea")
except TypeError as error:
    print("bytes as text:     ", type(error).__name__)
