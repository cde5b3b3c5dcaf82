import inspect

KEEP = sentinel("KEEP")


def edit(contact, *, name: str | KEEP = KEEP, phone: str | None | KEEP = KEEP):
    changed = dict(contact)
    if name is not KEEP:
        changed["name"] = name
    if phone is not KEEP:
        changed["phone"] = phone
    return changed


ada = {"name": "Ada", "phone": "555 0101"}
print("nothing passed:", edit(ada))
print("name only:     ", edit(ada, name="Ada King"))
print("phone=None:    ", edit(ada, phone=None))
print(inspect.signature(edit))
