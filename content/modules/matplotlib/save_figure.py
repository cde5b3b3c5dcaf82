from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # draw without a window, as on a server
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3))  # inches
ax.plot([1, 2, 4, 8])
ax.set_title("A title above the axes")

fig.savefig("print.png", dpi=200, bbox_inches="tight", transparent=True)
fig.savefig("plain.png", dpi=100)
fig.savefig("paper.pdf")
for path in sorted(Path(".").glob("p*.p[nd]*")):
    print(f"{path.name:9} {path.read_bytes()[:4]}")
print("pixels:", plt.imread("plain.png").shape[:2])

try:
    fig.savefig("chart.docx")
except ValueError as error:
    print("refused:", str(error).partition(" (")[0])

plt.close(fig)
print("open figures:", plt.get_fignums())
