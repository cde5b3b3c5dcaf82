print("value   if x   == True  is True")
for value in (True, 1, 2, "no", [], False):
    plain = "yes" if value else "no"
    equal = "yes" if value == True else "no"
    same = "yes" if value is True else "no"
    print(f"{value!r:7} {plain:6} {equal:8} {same}")

age = 17
adult = age >= 18
print("adult:", adult, "- welcome" if adult else "- sorry")
try:
    compile("True = 1", "example.py", "exec")
except SyntaxError as error:
    print(error.msg)
