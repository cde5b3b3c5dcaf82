import math

FORMULAS = {
    "area": "width * height",
    "diagonal": "sqrt(width**2 + height**2)",
    "boards": "ceil(area / 2.5)",
}
allowed = {"sqrt": math.sqrt, "ceil": math.ceil, "__builtins__": {}}

for room in ({"width": 3, "height": 4}, {"width": 5, "height": 6.5}):
    values = dict(room)
    for name, formula in FORMULAS.items():
        values[name] = eval(formula, allowed | values)
    print(*(f"{name} {round(value, 2)}" for name, value in values.items()),
          sep=", ")
