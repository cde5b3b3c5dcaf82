# set-up: a database with a table and a row
import sqlalchemy as sa

engine = sa.create_engine("sqlite:///shop.sqlite")
with engine.begin() as connection:
    connection.execute(sa.text(
        "CREATE TABLE item (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR)"))
    connection.execute(sa.text("INSERT INTO item VALUES (1, 'cup')"))
# end of set-up
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

with engine.begin() as connection:
    op = Operations(MigrationContext.configure(connection))
    op.add_column("item", sa.Column("price", sa.Float, server_default="0"))
    with op.batch_alter_table("item") as batch:
        batch.alter_column("name", new_column_name="title", nullable=False)
    with op.batch_alter_table("item") as batch:  # the new name counts from here
        batch.create_unique_constraint("one_title", ["title"])

with engine.connect() as connection:
    print(connection.execute(sa.text("SELECT * FROM item")).mappings().all())
unique = sa.inspect(engine).get_unique_constraints("item")
print([constraint["name"] for constraint in unique])
