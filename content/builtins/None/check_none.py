def describe(discount):
    if discount is None:
        return "not agreed yet"
    return f"{discount} percent"


print("value   is None  == None  not value")
for value in (None, 0, "", [], "None"):
    print(f"{value!r:7} {value is None!s:8} {value == None!s:8} {not value}")

print(describe(0), "|", describe(None))
print({"tea": 2.5}.get("mug"), type(None).__name__)
