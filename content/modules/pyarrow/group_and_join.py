import pyarrow as pa

orders = pa.table({
    "city": ["Oslo", "Lund", "Oslo", "Rome"],
    "eur": [10.0, 25.0, 30.0, 8.0],
})
totals = orders.group_by("city").aggregate(
    [("eur", "sum"), ("eur", "max"), ([], "count_all")]
)
countries = pa.table({"city": ["Oslo", "Lund"], "country": ["NO", "SE"]})
joined = totals.join(countries, keys="city", join_type="left outer")
for row in joined.sort_by("city").to_pylist():
    print(row)

late = pa.table({"city": ["Bonn"], "eur": [5.0], "note": ["by phone"]})
both = pa.concat_tables([orders, late], promote_options="default")
print(both.num_rows, both.column_names, both["note"].to_pylist())
try:
    pa.concat_tables([orders, late])
except pa.ArrowInvalid as error:
    print("refused:", str(error).splitlines()[0])
