import pandas as pd

form = pd.DataFrame(
    {
        "name": [" Ada ", "Ben", "Cleo"],
        "age": ["36", "n/a", "41"],
        "joined": ["2023-05-01", "29.02.2024", "2024-02-29"],
    }
)

try:
    form["age"].astype(int)
except ValueError as error:
    print("refused:", error)

form["name"] = form["name"].str.strip()
ages = pd.to_numeric(
    form["age"], errors="coerce", dtype_backend="numpy_nullable"
)
whole = (ages % 1 == 0) & (ages.abs() < 1e18)  # no 36.5, inf, 1e30
form["age"] = ages.where(whole).astype("Int64")
form["joined"] = pd.to_datetime(form["joined"], errors="coerce")
print(form)
print("years:", form["joined"].dt.year.tolist())

try:
    form["Age"]
except KeyError as error:
    print("no column", error)
