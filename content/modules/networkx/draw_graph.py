# set-up: no window
import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "atlas"
# end of set-up
import matplotlib.pyplot as plt
import networkx as nx

trails = nx.Graph()
trails.add_weighted_edges_from([
    ("Hut", "Lake", 4), ("Lake", "Peak", 7), ("Hut", "Peak", 9),
    ("Peak", "Pass", 3),
])
places = nx.spring_layout(trails, weight=None, seed=3)
nx.draw_networkx(trails, places, node_color="lightgreen", node_size=1600,
                 clip_on=False)  # or long names are cut at the edge
labels = nx.get_edge_attributes(trails, "weight")
nx.draw_networkx_edge_labels(trails, places, edge_labels=labels,
                             clip_on=False)
plt.axis("off")
plt.savefig("trails.svg", bbox_inches="tight", metadata={"Date": None})
plt.close()  # or the next drawing lands on top of this one
print(trails["Hut"]["Lake"]["weight"], "km from hut to lake")
