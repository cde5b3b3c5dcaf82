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
class Country(Model):
    code = CharField(primary_key=True)
    name = CharField()

    class Meta:
        database = db


db.create_tables([Country])
norway = Country(code="NO", name="Norway")
print(norway.save(), Country.select().count())
print(norway.save(force_insert=True), Country.select().count())
