import math

calls = {
    "sqrt(-1)": lambda: math.sqrt(-1),
    "log(0)": lambda: math.log(0),
    "exp(1000)": lambda: math.exp(1000),
    "floor(inf)": lambda: math.floor(math.inf),
}
for text, call in calls.items():
    try:
        print(text, call())
    except (ValueError, OverflowError) as error:
        print(f"{text:11} {type(error).__name__}")

missing = float("nan")
print("nan == nan:", missing == missing, "isnan:", math.isnan(missing))
print("usable:", [x for x in (1.5, missing, math.inf) if math.isfinite(x)])
