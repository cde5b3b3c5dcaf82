DAY = slice(0, 10)
STATION = slice(11, 19)
RAIN = slice(19, None)

report = """\
2024-03-01 Bergen    12.4
2024-03-01 Oslo       0.0
2024-03-02 Bodø"""

for line in report.splitlines():
    rain = line[RAIN].strip()
    amount = float(rain) if rain else None
    print(line[DAY], f"{line[STATION].rstrip():7}", amount)

print(STATION, STATION.start, STATION.stop, STATION.step)
