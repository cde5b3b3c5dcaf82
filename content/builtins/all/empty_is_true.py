print("all:", all([]), " any:", any([]))

classes = {"1a": [62, 71], "1b": [48, 90], "1c": []}

for name, marks in classes.items():
    passed = all(mark >= 50 for mark in marks)
    sure = bool(marks) and passed
    print(f"{name}: all passed: {passed!s:5}  with a check: {sure}")
