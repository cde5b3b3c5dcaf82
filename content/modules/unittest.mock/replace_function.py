import random
from unittest.mock import patch


def draw_winner(names):
    return random.choice(names)


with patch("random.choice", return_value="Grace") as choice:
    print("in the test:", draw_winner(["Ada", "Grace", "Mary"]))

print("asked with:", choice.call_args.args[0])
print("real again:", random.choice is not choice)
