from sqlalchemy import create_engine, exc, text
with create_engine("sqlite://").connect() as connection:
    run = lambda sql: connection.execute(text(sql))
    run("CREATE TABLE customers (id INTEGER PRIMARY KEY)")
    run("CREATE TABLE orders (customer INTEGER REFERENCES customers)")
    for setting in ("OFF", "ON"):
        connection.commit()
        run(f"PRAGMA foreign_keys = {setting}")
        try:
            print(setting, run("INSERT INTO orders VALUES (404)").rowcount)
        except exc.IntegrityError as error:
            print(setting, error.orig)
