import builtins
from unittest.mock import patch


def ask_age():
    while True:
        try:
            return int(input("Your age: "))
        except ValueError:
            print("a number, please")


with patch.object(builtins, "input", side_effect=["old", "41"]) as fake:
    print("age:", ask_age())
print("asked", fake.call_count, "times:", fake.call_args)
