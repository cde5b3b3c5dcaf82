import arrow

print(arrow.get("2024-05-17T20:00"))
print(arrow.get("2024-05-17T20:00", tzinfo="Europe/Oslo"))
