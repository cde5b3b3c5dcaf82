from peewee import CharField, FloatField, IntegerField, Model, SqliteDatabase

db = SqliteDatabase(":memory:")  # or a file, such as "shop.sqlite"


class Item(Model):
    name = CharField(unique=True)
    price = FloatField()
    stock = IntegerField(default=0)

    class Meta:
        database = db


with db:
    db.create_tables([Item])
    Item.create(name="teapot", price=24.0, stock=3)
    Item.create(name="cup", price=6.5, stock=120)
    Item(name="tray", price=18.0).save()

    cheap = Item.select().where((Item.price < 20) & (Item.stock > 0))
    print([item.name for item in cheap])
    for item in Item.select().order_by(Item.price.desc()).limit(2):
        print(item.id, item.name, item.price)
    print(Item.select().where(Item.name.contains("T")).count())
