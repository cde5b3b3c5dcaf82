# set-up: a table with two items
from peewee import CharField, FloatField, Model, SqliteDatabase

db = SqliteDatabase(":memory:")


class Item(Model):
    name = CharField(unique=True)
    price = FloatField()

    class Meta:
        database = db


db.create_tables([Item])
Item.create(name="teapot", price=24.0)
Item.create(name="cup", price=6.5)
# end of set-up
wrong = Item.select().where(Item.price < 20 and Item.name == "teapot")
right = Item.select().where((Item.price < 20) & (Item.name == "teapot"))
print([item.name for item in wrong], [item.name for item in right])
wrong = Item.select().where(Item.name in ["cup"])  # every row
right = Item.select().where(Item.name.in_(["cup"]))
print([item.name for item in wrong], [item.name for item in right])
