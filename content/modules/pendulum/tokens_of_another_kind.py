import pendulum

day = pendulum.datetime(2024, 5, 17)
print(day.format("%d.%m.%Y, %H:%M"))
print(day.strftime("%d.%m.%Y"))
print(day.format("DD.MM.YYYY"))
print(day.format("dd.mm.yyyy"))
