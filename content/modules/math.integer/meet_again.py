from math.integer import lcm

lines = {"bus": 12, "tram": 18, "train": 45}

minutes = lcm(*lines.values())
print(f"all leave together every {minutes} minutes")
for name, interval in lines.items():
    print(f"{name:5} every {interval}: {minutes // interval} times")

every_second_tram = lcm(lines["bus"], 2 * lines["tram"])
print(f"bus and every second tram: {every_second_tram} minutes")
