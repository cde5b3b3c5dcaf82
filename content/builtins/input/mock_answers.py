from unittest.mock import patch


def order():
    drink = input("Drink? ")
    cups = int(input("How many? "))
    return f"{cups} x {drink}"


with patch("builtins.input", side_effect=["tea", "2"]) as asked:
    print(order())

for call in asked.call_args_list:
    print("asked:", *map(repr, call.args))

for answers in (["tea", "two"], ["tea"]):
    with patch("builtins.input", side_effect=answers):
        try:
            order()
        except (ValueError, StopIteration) as error:
            print(answers, repr(error))
