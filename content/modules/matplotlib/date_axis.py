from datetime import date, timedelta

import matplotlib.dates as mdates
import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

days = [date(2024, 1, 1) + timedelta(weeks=week) for week in range(26)]
level = [210 + (week * 37) % 60 - week for week in range(26)]

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.step(days, level, where="post")
ax.xaxis.set_major_locator(mdates.MonthLocator())
ax.xaxis.set_major_formatter(mdates.DateFormatter("%d %b"))
ax.set_xlim(date(2024, 1, 1), date(2024, 6, 30))
ax.set_ylabel("water level in cm")
ax.tick_params(axis="x", rotation=30)

fig.savefig("date_axis.svg", metadata={"Date": None})
print([label.get_text() for label in ax.get_xticklabels()])
