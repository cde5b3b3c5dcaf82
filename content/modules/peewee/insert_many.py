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
from peewee import IntegrityError

rows = [{"name": "tray", "price": 18.0}, {"name": "lid", "price": 2.0}]
with db.atomic():
    Item.insert_many(rows).execute()
print(Item.select().count())

try:
    with db.atomic():
        Item.create(name="spoon", price=2.0)
        Item.create(name="cup", price=1.0)
except IntegrityError as error:
    print(error)
print(Item.get_or_none(Item.name == "spoon"))
Item.insert(name="cup", price=1.0).on_conflict_ignore().execute()
print(Item.get(Item.name == "cup").price)
