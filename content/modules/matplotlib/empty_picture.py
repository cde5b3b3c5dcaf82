import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([3, 5, 4])
fig.savefig("before.svg")
plt.close(fig)  # as if the window of plt.show had been closed
plt.savefig("after.svg")
fig.savefig("figure.svg")
for name in ("before.svg", "after.svg", "figure.svg"):
    with open(name, encoding="utf-8") as file:
        drawn = "line2d_" in file.read()
    print(f"{name:11}", "has a line" if drawn else "is empty")
