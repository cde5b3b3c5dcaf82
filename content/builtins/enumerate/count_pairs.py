points = {"Lions": 31, "Bears": 44, "Hawks": 38}

table = sorted(points.items(), key=lambda pair: -pair[1])
for place, (team, total) in enumerate(table, start=1):
    print(f"{place}. {team} {total}")

colours = ["red", "blue", "green"]
pairs = zip(points, colours, strict=True)  # refuses one too few
for number, (team, colour) in enumerate(pairs):
    print(number, team, colour)

try:
    for place, team, total in enumerate(table, start=1):
        print(place, team, total)
except ValueError as error:
    print(type(error).__name__ + ":", str(error).partition(" (")[0])
