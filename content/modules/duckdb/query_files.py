# set-up: sales of two months
from pathlib import Path

Path("sales_05.csv").write_text(
    "zip,city,eur,day\n01067,Dresden,10.5,2024-05-17\n"
    "20095,Hamburg,,2024-05-18\n"
)
Path("sales_06.csv").write_text(
    "zip,city,eur,day\n01067,Dresden,30,2024-06-02\n"
)
# end of set-up
import duckdb

print(duckdb.sql("select * from 'sales_05.csv'"))

totals = duckdb.sql("""
    select city, sum(eur) as eur, count(*) as sales
    from read_csv('sales_*.csv', types = {'zip': 'varchar'})
    group by city
    order by city
""")
print(totals.fetchall())

rows = duckdb.sql(
    "select filename, max(day) from read_csv('sales_*.csv', filename = true) "
    "group by filename order by filename"
)
print(rows.fetchall())

duckdb.sql("copy (from 'sales_05.csv') to 'may.parquet'")
print(duckdb.sql("select count(*) from 'may.parquet'").fetchall())
