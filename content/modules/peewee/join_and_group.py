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
from peewee import JOIN, ForeignKeyField, IntegerField, fn


class Order(Model):
    item = ForeignKeyField(Item, backref="orders")
    count = IntegerField()

    class Meta:
        database = db


db.create_tables([Order])
cup = Item.get(Item.name == "cup")
for count in (6, 12):
    Order.create(item=cup, count=count)
print([order.count for order in cup.orders])
print([(o.item.name, o.count) for o in Order.select(Order, Item).join(Item)])

total = fn.COALESCE(fn.SUM(Order.count), 0).alias("total")
query = (Item.select(Item.name, total).join(Order, JOIN.LEFT_OUTER)
         .group_by(Item.id).order_by(Item.name))
print([(row.name, row.total) for row in query])
