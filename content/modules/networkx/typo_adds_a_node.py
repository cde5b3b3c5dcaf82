import networkx as nx

metro = nx.Graph([("Park", "Station"), ("Harbour", "Zoo")])
metro.add_edge("Staton", "Harbour")
print(nx.has_path(metro, "Park", "Zoo"), sorted(metro))
metro.add_edge("Park", "Station", minutes=4)
print(metro.number_of_edges("Park", "Station"), metro["Station"]["Park"])
lines = nx.MultiGraph(metro)
lines.add_edge("Park", "Station")
print(lines.number_of_edges("Park", "Station"))
