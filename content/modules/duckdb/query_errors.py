import duckdb

con = duckdb.connect()
con.execute("create table stock (item varchar primary key, count integer)")
con.execute("insert into stock values ('cup', 40)")

for query in (
    "select * from stocks",
    "select colour from stock",
    "selec * from stock",
    "select 'many'::integer",
    "insert into stock values ('cup', 1)",
    "select * from 'lost.csv'",
):
    try:
        con.execute(query).fetchall()
    except (duckdb.CatalogException, duckdb.BinderException) as error:
        print("wrong name:", str(error).splitlines()[0])
    except duckdb.ConstraintException as error:
        print("refused:", error)
    except duckdb.Error as error:
        print(type(error).__name__, "|", str(error).splitlines()[0])

con.begin()
con.execute("delete from stock")
con.rollback()
print(con.sql("select count(*) from stock").fetchall())
con.close()
