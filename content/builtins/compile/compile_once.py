COLUMNS = {"city", "rain", "days"}
rows = [
    {"city": "Oslo", "rain": 763, "days": 170},
    {"city": "Bergen", "rain": 2495, "days": 230},
    {"city": "Cairo", "rain": 18, "days": 5},
]


def prepare(formula):
    code = compile(formula.strip(), "<formula>", "eval")
    missing = set(code.co_names) - COLUMNS
    if missing:
        raise ValueError(f"no such column: {', '.join(sorted(missing))}")
    return code


per_day = prepare("rain / days")
for row in rows:
    print(f"{row['city']:7} {eval(per_day, dict(row)):5.1f} mm on a wet day")
try:
    prepare("rain / month")
except ValueError as error:
    print(error)
