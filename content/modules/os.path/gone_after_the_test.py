import os
import os.path

open("order.txt", "w").close()
if os.path.exists("order.txt"):
    os.remove("order.txt")  # another program, at this very moment
    try:
        with open("order.txt") as file:
            print(file.read())
    except FileNotFoundError:
        print("FileNotFoundError, in spite of the test")
