# set-up: a file whose second part has a text among the numbers
from pathlib import Path

Path("a-1.csv").write_text("zip\n1067\n1069\n")
Path("a-2.csv").write_text("zip\n20095\nunknown\n")
# end of set-up
import dask.dataframe as dd
from dask import delayed

places = dd.read_csv("a-*.csv")
try:
    places.compute()
except ValueError as error:
    print(str(error).splitlines()[0])
places = dd.read_csv("a-*.csv", dtype={"zip": "string"})
print(places["zip"].compute().tolist())

try:
    if (places["zip"] == "1067").any():
        print("found")
except TypeError as error:
    print(str(error).rpartition("Try ")[2])
try:
    places.iloc[0]
except NotImplementedError as error:
    print(str(error).partition(". ")[0])
try:
    delayed(int)("many").compute()
except ValueError as error:
    print(error)
