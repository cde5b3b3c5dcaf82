import duckdb

cups = duckdb.sql("select * from (values (40), (38)) as t(count)")
print(cups.aggregate("sum(count) as total").df()["total"].dtype)
print(cups.aggregate("sum(count)::bigint as total").df()["total"].dtype)
