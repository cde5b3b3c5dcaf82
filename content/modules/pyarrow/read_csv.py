# set-up: a German price list
from pathlib import Path

Path("prices.csv").write_text(
    "zip;price;day;note\n01067;3,50;2024-05-17;\n20095;;2024-05-18;new\n",
    encoding="utf-8",
)
# end of set-up
import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

table = pacsv.read_csv(
    "prices.csv",
    parse_options=pacsv.ParseOptions(delimiter=";"),
    convert_options=pacsv.ConvertOptions(
        column_types={"zip": pa.string(), "price": pa.float64()},
        decimal_point=",",
        strings_can_be_null=True,
        null_values=[""],  # NA and null may be names
    ),
)
for row in table.to_pylist():
    print(row)
pq.write_table(table, "prices.parquet")
pacsv.write_csv(table, "english.csv")
print(open("english.csv", encoding="utf-8").read())
