import os
from pathlib import Path

os.environ.pop("DISPLAY", None)  # as on a server
os.environ.pop("WAYLAND_DISPLAY", None)
import matplotlib.pyplot as plt

plt.plot([3, 5, 4])
plt.show()
print("backend:", plt.get_backend().lower())
plt.savefig("chart.png")
print("written:", Path("chart.png").exists())
