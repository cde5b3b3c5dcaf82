import random
from datetime import date, timedelta

import matplotlib.dates as mdates
import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

random.seed(11)
days, level = [date(2024, 1, 1)], [210]
while days[-1] < date(2024, 6, 24):
    days.append(days[-1] + timedelta(weeks=1))
    level.append(level[-1] + random.randint(-15, 15))

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.plot(days, level)
ax.xaxis.set_major_locator(mdates.MonthLocator())
ax.xaxis.set_major_formatter(mdates.DateFormatter("%d %b"))
ax.set_xlim(min(days), max(days))
ax.set_ylabel("water level in cm")
ax.tick_params(axis="x", rotation=30)

fig.savefig("date_axis.svg", metadata={"Date": None})
print(len(days), "measurements, labels at")
print([label.get_text() for label in ax.get_xticklabels()])
