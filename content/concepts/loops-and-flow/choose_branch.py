def sent_as(weight):
    if weight <= 0:
        kind = "nothing to send"
    elif weight < 2:
        kind = "letter"
    elif weight < 30:
        kind = "parcel"
    else:
        kind = "freight"
    return kind


for weight in 0, 1.5, 2, 40:
    print(weight, sent_as(weight))

basket, is_member = ["tea"], False
if basket and not is_member:
    print("join and pay less")

for count in 1, 3:
    print(f"{count} parcel" if count == 1 else f"{count} parcels")
