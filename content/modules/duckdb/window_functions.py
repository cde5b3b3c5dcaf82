import duckdb

duckdb.sql("""
    create table sales as select * from (values
        ('Oslo', 1, 80), ('Oslo', 2, 95), ('Oslo', 3, 70),
        ('Rome', 1, 120), ('Rome', 2, 110), ('Rome', 3, 140)
    ) as t(city, month, cups)
""")
print(duckdb.sql("""
    select city, month, cups,
        cups - lag(cups) over by_month as change,
        sum(cups) over by_month as total
    from sales
    window by_month as (partition by city order by month)
    order by city, month
"""))
print(duckdb.sql("""
    select city, month from sales
    qualify row_number() over (partition by city order by cups desc) = 1
    order by city
""").fetchall())
print(duckdb.sql("pivot sales on month using sum(cups) group by city "
                 "order by city"))
totals = "select city, max(cups) from sales group by all order by all"
print(duckdb.sql(totals).fetchall())
