import pendulum

start = pendulum.date(2024, 2, 27)
end = pendulum.date(2024, 3, 2)
stay = pendulum.interval(start, end)
print([day.format("ddd D") for day in stay.range("days")])
print([day.format("D MMM") for day in stay.range("days", 2)])
print(pendulum.date(2024, 2, 29) in stay, pendulum.date(2024, 3, 3) in stay)

year = pendulum.interval(pendulum.date(2024, 1, 31), pendulum.date(2024, 5, 1))
print([day.to_date_string() for day in year.range("months")])
