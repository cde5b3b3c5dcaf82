import pendulum

text = "2024-05-17T20:00"
print(pendulum.parse(text))
print(pendulum.parse(text, tz="Europe/Oslo"))
with pendulum.test_local_timezone(pendulum.timezone("Asia/Tokyo")):
    print(pendulum.datetime(2024, 5, 17, 20))
    print(pendulum.local(2024, 5, 17, 20))
