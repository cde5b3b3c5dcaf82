route = ("Oslo", ["Hamar", "Otta"])
try:
    print({route: 338})
except TypeError as error:
    print(type(error).__name__, "- no key")

start, stops = route
print({(start, tuple(stops)): 338})
