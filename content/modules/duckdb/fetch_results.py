import duckdb

weather = duckdb.sql("""
    select * from (values
        ('Oslo', 3.5, date '2024-03-01'),
        ('Rome', 14.0, date '2024-03-01'),
        ('Lund', null, date '2024-03-02')
    ) as t(city, degrees, day)
""")
print(weather.columns, [str(kind) for kind in weather.types])
print(weather.fetchall()[0])

for row in weather.order("city").fetchall():
    print(dict(zip(weather.columns, row)))

warm = weather.filter("degrees > 10").project("city")
print(warm.fetchall(), len(warm), "row")
con = duckdb.connect()
print(con.execute("select 6 * 7 as answer").fetchone())
print(weather.aggregate("avg(degrees) as mean").df())
print(weather.to_arrow_table().num_rows, weather.fetchnumpy()["city"])
