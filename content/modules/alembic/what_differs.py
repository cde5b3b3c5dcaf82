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
         sa.Column("name", sa.String), sa.Column("price", sa.Float))
sa.Table("guest", models, sa.Column("id", sa.Integer, primary_key=True))

with engine.connect() as connection:
    context = MigrationContext.configure(connection)
    for what, *where in compare_metadata(context, models):
        print(what, where[-1])
