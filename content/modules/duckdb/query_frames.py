import duckdb
import pandas as pd
import polars as pl

orders = pd.DataFrame({
    "city": ["Oslo", "Lund", "Oslo", "Zürich"],
    "eur": [10.0, 25.0, 30.0, 8.0],
})
countries = pl.DataFrame({"city": ["Oslo", "Lund"], "country": ["NO", "SE"]})

relation = duckdb.sql("""
    select country, sum(eur) as eur
    from orders left join countries using (city)
    group by country
    order by country nulls last
""")
print(relation.df())
print(relation.pl().to_dicts())

with duckdb.connect() as con:
    con.register("sales", orders)
    print(con.sql("select count(*) from sales").fetchall())
