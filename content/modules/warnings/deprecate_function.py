import warnings


def get_price(article):
    warnings.warn(
        "get_price() is going away; use price()",
        DeprecationWarning,
        stacklevel=2,
    )
    return price(article)


def price(article):
    return {"tea": 2.5}[article]


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print("still works:", get_price("tea"))

print(f"{seen[0].category.__name__}: {seen[0].message}")
print("reported for line", seen[0].lineno, "- the call")
