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
cup = Item.get(Item.name == "cup")
cup.price = 7.0
cup.save()

raised = Item.update(price=Item.price * 2).where(Item.price < 10).execute()
print(raised, "raised:", Item.get(Item.name == "cup").price)

print(Item.delete().where(Item.name == "teapot").execute(), "deleted")
cup.delete_instance()
print(Item.select().count(), "left")
