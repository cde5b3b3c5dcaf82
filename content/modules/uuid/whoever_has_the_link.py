import uuid

invoice = uuid.UUID("0f2c9c1e-58a5-4b7e-9d0a-3c1f6be2a7d4")
owners = {invoice: "ada"}
link = f"https://shop.example/invoices/{invoice}"  # forwarded by mail

asked = uuid.UUID(link.rpartition("/")[2])
print("known, so shown to mallory:", asked in owners)
print("owned, so shown to mallory:", owners.get(asked) == "mallory")
