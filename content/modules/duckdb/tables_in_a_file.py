import duckdb

with duckdb.connect("shop.duckdb") as con:
    con.execute("create table if not exists stock "
                "(item varchar primary key, count integer)")
    insert = "insert or replace into stock values (?, ?)"
    con.execute(insert, ["teapot", 12])
    con.executemany(insert, [["cup", 40], ["Löffel", None]])
    con.execute(
        "insert into stock values ($item, $count) "
        "on conflict do update set count = excluded.count",
        {"item": "cup", "count": 38},
    )

with duckdb.connect("shop.duckdb", read_only=True) as con:
    typed = "cup' or 1=1 --"  # what a stranger typed is only a value
    query = "select * from stock where item = ?"
    print(con.execute(query, [typed]).fetchall())
    print(con.execute(query, ["cup"]).fetchall())
    print(con.sql("select item, count from stock order by item").fetchall())
    print(con.sql("show tables").fetchall())
