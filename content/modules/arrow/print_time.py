import arrow

concert = arrow.get(2024, 5, 17, 20, tzinfo="Europe/Oslo")
print(concert.isoformat())
print(concert.format("dddd D MMMM YYYY [at] HH:mm"))
print(concert.format("dddd D. MMMM YYYY", locale="nb"))
print(concert.format(arrow.FORMAT_RFC2822))
print(f"{concert:DD/MM/YY}", concert.strftime("%d/%m/%y"))
