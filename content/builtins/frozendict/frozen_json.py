import json

text = '{"name": "Tea", "sizes": [50, 100], "origin": {"country": "Nepal"}}'

product = json.loads(text, object_hook=frozendict, array_hook=tuple)
print(product["origin"]["country"], product["sizes"])

try:
    product["origin"]["country"] = "India"
except TypeError as error:
    print(type(error).__name__, "two levels down")

half = json.loads(text, object_hook=frozendict)
half["sizes"].append(250)
print("without array_hook:", half["sizes"])

for name, value in {"product": product, "half": half}.items():
    try:
        hash(value)
        print(f"{name:7} hashable")
    except TypeError as error:
        print(f"{name:7} {error}")
print(json.dumps(product))
