import uuid

order_id = uuid.uuid4()
text = str(order_id)

hyphens = [i for i, c in enumerate(text) if c == "-"]
print("version:", order_id.version)
print("text:   ", len(text), "characters, hyphens at", hyphens)
print("hex:    ", len(order_id.hex), "characters")
print("bytes:  ", len(order_id.bytes))

ids = {uuid.uuid4() for _ in range(10_000)}
print("different ones out of 10,000:", len(ids))

status = {order_id: "paid"}
print("by UUID:", status[uuid.UUID(text)])
print("by text:", status.get(text))
