import duckdb

con = duckdb.connect()
con.execute("create table orders as select 10 as eur")
orders = con.sql("from orders")
con.execute("insert into orders values (30)")
print(orders.fetchall())
try:
    orders.fetchone()
except AttributeError as error:
    print(str(error).partition(":")[0])
print(con.execute("from orders order by eur").fetchone())
