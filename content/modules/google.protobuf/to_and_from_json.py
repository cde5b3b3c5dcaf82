# set-up: what protoc makes of shop.proto, made at run time
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

F = descriptor_pb2.FieldDescriptorProto
file = descriptor_pb2.FileDescriptorProto(
    name="shop.proto", package="shop", syntax="proto3")
item = file.message_type.add(name="Item")
item.field.add(name="name", number=1, type=F.TYPE_STRING, label=1)
item.field.add(name="price", number=2, type=F.TYPE_DOUBLE, label=1)
order = file.message_type.add(name="Order")
order.field.add(name="id", number=1, type=F.TYPE_INT32, label=1)
order.field.add(name="guest", number=2, type=F.TYPE_STRING, label=1)
order.field.add(name="items", number=3, type=F.TYPE_MESSAGE, label=3,
                type_name=".shop.Item")
pool = descriptor_pool.DescriptorPool()
pool.AddSerializedFile(file.SerializeToString())


def get(name):
    return message_factory.GetMessageClass(
        pool.FindMessageTypeByName(f"shop.{name}"))


Order, Item = get("Order"), get("Item")  # from shop_pb2 import Order, Item
# end of set-up
from google.protobuf import json_format

order = Order(id=7, guest="Zoë", items=[Item(name="Cup")])
known = json_format.MessageToDict(order)
print(known, json_format.ParseDict(known, Order()) == order)
print(json_format.MessageToJson(order, indent=None, ensure_ascii=False))

text = '{"id": 8, "items": [{"name": "Assam", "price": 6.5}]}'
print(json_format.Parse(text, Order()).items[0].price)
for text in ('{"id": "eight"}', '{"table": 3}'):
    try:
        json_format.Parse(text, Order())
    except json_format.ParseError as error:
        print("refused:", str(error)[:60])
print(json_format.Parse(text, Order(), ignore_unknown_fields=True).id)
