import duckdb

def helper():  # in another module, say
    duckdb.sql("create table totals as select 1 as eur")
helper()
print(duckdb.sql("from totals").fetchall())
own = duckdb.connect()
try:
    own.sql("from totals")
except duckdb.CatalogException as error:
    print("own connection:", str(error).splitlines()[0])
