values = [0, 0.0, "", " ", "0", "False", [], [0], {}, None, float("nan")]

for truth in (False, True):
    same = [repr(value) for value in values if bool(value) is truth]
    print(f"{truth!s:5}:", ", ".join(same))

basket = []
if not basket:
    print("the basket is empty")
