import uuid

for path in ("/items/17", "/items/18", "/items/17"):
    address = "https://shop.example" + path
    print(uuid.uuid5(uuid.NAMESPACE_URL, address), path)

OUR_SHOP = uuid.uuid5(uuid.NAMESPACE_DNS, "shop.example")
print(uuid.uuid5(OUR_SHOP, "mia@example.com"), "mia")
print(uuid.uuid5(OUR_SHOP, "MIA@example.com"), "MIA")
