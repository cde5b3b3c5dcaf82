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
print(Item.get(Item.name == "cup").price)
print(Item.get_by_id(1).name, Item.get_or_none(Item.name == "spoon"))
try:
    Item.get(Item.name == "spoon")
except Item.DoesNotExist:
    print("no spoon")

for _ in range(2):
    item, created = Item.get_or_create(name="spoon", defaults={"price": 2.0})
    print(item.id, created)
