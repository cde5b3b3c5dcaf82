import arrow

noon = arrow.get(2024, 3, 30, 12, tzinfo="Europe/Oslo")
later = noon.shift(hours=24)
print(later, later.to("UTC") - noon.to("UTC"))
later = noon.to("UTC").shift(hours=24).to("Europe/Oslo")
print(later, later.to("UTC") - noon.to("UTC"))
