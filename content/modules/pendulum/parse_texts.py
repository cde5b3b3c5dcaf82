import pendulum

print(pendulum.parse("2024-05-17T20:00", tz="Europe/Oslo"))
print(pendulum.parse("2024-05-17T20:00+02:00").in_timezone("UTC"))
print(pendulum.parse("2024-W20-5").to_date_string())
print(repr(pendulum.parse("2024-05-17", exact=True)))
print(pendulum.from_format("17.05.2024 09:30", "DD.MM.YYYY HH:mm"))

for text in ("17/05/2024", "", "9:"):
    try:
        print(pendulum.parse(text))
    except (ValueError, TypeError, OverflowError) as error:
        print(repr(text), type(error).__name__)
