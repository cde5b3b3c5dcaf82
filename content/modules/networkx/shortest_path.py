import networkx as nx

roads = nx.DiGraph()
roads.add_weighted_edges_from([
    ("Oslo", "Lund", 520), ("Lund", "Kiel", 400), ("Oslo", "Kiel", 1050),
    ("Kiel", "Rome", 1700), ("Rome", "Kiel", 1700),
])
print(nx.shortest_path(roads, "Oslo", "Kiel"))
print(nx.shortest_path(roads, "Oslo", "Kiel", weight="weight"))
print(nx.shortest_path_length(roads, "Oslo", "Rome", weight="weight"), "km")

for start, end in (("Rome", "Oslo"), ("Oslo", "Paris")):
    try:
        print(nx.shortest_path(roads, start, end, weight="weight"))
    except nx.NetworkXNoPath:
        print("no way from", start, "to", end)
    except nx.NodeNotFound as error:
        print("unknown place:", error)
