import networkx as nx

roads = nx.Graph()
roads.add_edge("Oslo", "Kiel", km=1050)
roads.add_edge("Oslo", "Lund", km=520)
roads.add_edge("Lund", "Kiel", km=400)
for weight in (None, "kms", "km"):
    print(f"{weight!s:5}", nx.shortest_path(roads, "Oslo", "Kiel", weight))
