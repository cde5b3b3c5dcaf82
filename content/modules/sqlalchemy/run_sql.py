from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///cellar.db")

with engine.begin() as connection:
    connection.execute(text("CREATE TABLE wines (name TEXT, year INTEGER)"))
    connection.execute(
        text("INSERT INTO wines VALUES (:name, :year)"),
        [
            {"name": "Riesling", "year": 2019},
            {"name": "Barolo", "year": 2016},
            {"name": "O'Neill Red", "year": 2021},
        ],
    )

with engine.connect() as connection:
    query = text("SELECT * FROM wines WHERE year > :year ORDER BY name")
    for wine in connection.execute(query, {"year": 2018}):
        print(f"{wine.name!s:<12} {wine.year}")
    count = connection.scalar(text("SELECT count(*) FROM wines"))
    print(count, "wines in", engine.url.database)
