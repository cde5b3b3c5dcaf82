import dask.dataframe as dd
import pandas as pd

table = pd.DataFrame({"city": ["Oslo", "Lund", "Rome", "Bonn"]})
parts = dd.from_pandas(table, npartitions=2).reset_index(drop=True)
print(parts.compute().index.tolist())
print(parts.compute().reset_index(drop=True).index.tolist())
