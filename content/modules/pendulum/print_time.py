import pendulum

concert = pendulum.datetime(2024, 5, 17, 20, tz="Europe/Oslo")
print(concert.to_date_string(), concert.to_time_string())
print(concert.to_iso8601_string(), concert.to_rfc2822_string())
print(concert.format("dddd D MMMM YYYY [at] HH:mm"))
print(concert.format("dddd D. MMMM YYYY", locale="nb"))
print(concert.strftime("%d/%m/%y"))
