from pprint import pformat, pprint

company = {
    "name": "Mill Lane Books",
    "branches": {
        "York": {"staff": ["Ada", "Bob"], "rooms": {"shop": 40, "store": 65}},
        "Hull": {"staff": ["Eve"], "rooms": {"shop": 25}},
    },
}
for depth in (1, 2, 3):
    pprint(company, depth=depth, sort_dicts=False)

company["partner"] = company
print("named as a recursion:", "Recursion on dict" in pformat(company))
