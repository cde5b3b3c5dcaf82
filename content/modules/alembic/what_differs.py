# set-up: a database with a table and a row
import sqlalchemy as sa

engine = sa.create_engine("sqlite:///shop.sqlite")
with engine.begin() as connection:
    connection.execute(sa.text(
        "CREATE TABLE item (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR)"))
    connection.execute(sa.text("INSERT INTO item VALUES (1, 'cup')"))
# end of set-up
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

models = sa.MetaData()
sa.Table("item", models, sa.Column("id", sa.Integer, primary_key=True),
         sa.Column("name", sa.String, nullable=False),
         sa.Column("price", sa.Float))
sa.Table("guest", models, sa.Column("id", sa.Integer, primary_key=True))

with engine.connect() as connection:
    context = MigrationContext.configure(connection)
    for change in compare_metadata(context, models):
        if isinstance(change, list):  # all that differs in one column
            for what, _, table, column, *_, wanted in change:
                print(what, f"{table}.{column}", wanted)
        else:
            print(change[0], change[-1])
