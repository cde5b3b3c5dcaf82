from sqlalchemy import Column, MetaData, String, Table, create_engine, inspect

engine = create_engine("sqlite:///shop.db")
for columns in (["name"], ["name", "origin"]):
    metadata = MetaData()
    Table("teas", metadata, *(Column(name, String) for name in columns))
    metadata.create_all(engine)
    found = [column["name"] for column in inspect(engine).get_columns("teas")]
    print("wanted", columns, "found", found)
