import dask.dataframe as dd
import pandas as pd

table = pd.DataFrame({
    "shop": ["A", "A", "B", "B", "C", "C"],
    "eur": [10.0, 30.0, 25.0, 5.0, 8.0, 40.0],
})
sales = dd.from_pandas(table, npartitions=3)


def add_share(part: pd.DataFrame) -> pd.DataFrame:
    return part.assign(share=part["eur"] / part["eur"].sum())


meta = {"shop": "string", "eur": "float64", "share": "float64"}
shares = sales.map_partitions(add_share, meta=meta)
print(shares.compute().round(2))

taxed = sales.assign(tax=sales["eur"] * 0.25)
labels = sales["eur"].map(lambda eur: "high" if eur > 20 else "low",
                          meta=("eur", "string"))
print(taxed["tax"].sum().compute(), labels.value_counts().compute()["low"])
print(sales.map_partitions(len).compute().tolist())
