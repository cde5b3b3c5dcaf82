from sqlalchemy import Column, Integer, MetaData, String, Table
from sqlalchemy import create_engine, insert, or_, select

metadata = MetaData()
cities = Table(
    "cities",
    metadata,
    Column("name", String, primary_key=True),
    Column("country", String),
    Column("people", Integer),
)
rows = [
    {"name": "Oslo", "country": "NO", "people": 709},
    {"name": "Lund", "country": "SE", "people": 94},
    {"name": "Malmö", "country": "SE", "people": 357},
    {"name": "Aarhus", "country": "DK", "people": 285},
]
engine = create_engine("sqlite://")
metadata.create_all(engine)
with engine.begin() as connection:
    connection.execute(insert(cities), rows)

    large = select(cities.c.name, cities.c.people).where(cities.c.people > 200)
    print(connection.execute(large.order_by(cities.c.people.desc())).all())

    either = or_(cities.c.country == "DK", cities.c.name.like("L%"))
    names = select(cities.c.name).where(either).order_by(cities.c.name)
    print(connection.scalars(names).all())
print(large)
