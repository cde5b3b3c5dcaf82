MISSING = object()


def update(profile, phone=MISSING):
    if phone is MISSING:
        print("phone unchanged:", profile.get("phone"))
    elif phone is None:
        profile.pop("phone", None)
        print("phone deleted")
    else:
        profile["phone"] = phone
        print("phone set to", phone)


profile = {"phone": "555-0100"}
update(profile)
update(profile, phone="555-0199")
update(profile, phone=None)
print(profile, object() == object())
