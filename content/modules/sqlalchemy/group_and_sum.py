from sqlalchemy import Column, Integer, MetaData, String, Table
from sqlalchemy import create_engine, func, insert, select

metadata = MetaData()
sales = Table(
    "sales",
    metadata,
    Column("city", String),
    Column("count", Integer),
    Column("price", Integer),
)
engine = create_engine("sqlite://")
metadata.create_all(engine)

earned = func.sum(sales.c.count * sales.c.price).label("earned")
query = (
    select(sales.c.city, func.count().label("sales"), earned)
    .group_by(sales.c.city)
    .having(earned > 40)
    .order_by(earned.desc())
)
rows = [("Oslo", 2, 30), ("Bergen", 1, 45), ("Oslo", 5, 12), ("Lund", 1, 9)]
names = ("city", "count", "price")
with engine.begin() as connection:
    connection.execute(insert(sales), [dict(zip(names, row)) for row in rows])
    for row in connection.execute(query):
        print(f"{row.city!s:<7} {row.sales} sales {row.earned:>4}")
