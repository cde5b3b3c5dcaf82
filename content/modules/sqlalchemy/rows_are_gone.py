from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///shop.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE teas (name TEXT)"))
for method in (engine.connect, engine.begin):
    with method() as connection:
        connection.execute(text("INSERT INTO teas VALUES ('assam')"))
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT * FROM teas")).all()
        print(method.__name__, rows)
