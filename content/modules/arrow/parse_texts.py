import arrow

print(arrow.get("2024-05-17T20:00+02:00"))
print(arrow.get("17.05.2024 09:30", "DD.MM.YYYY HH:mm", tzinfo="Europe/Oslo"))
print(arrow.get("Party on May 17, 2024, at ours", "MMMM D, YYYY").date())
print(arrow.get("5 juin 2024", "D MMMM YYYY", locale="fr").date())

for text in ("17/05/2024", "2024-02-30"):
    try:
        print(arrow.get(text, ["YYYY-MM-DD", "YYYY-MM"]))
    except arrow.ParserError as error:
        print("no match:", error)
    except ValueError as error:
        print("no such day:", error)
