import networkx as nx

metro = nx.Graph()
metro.add_edge("Park", "Station", minutes=4)
metro.add_edges_from([("Station", "Harbour"), ("Harbour", "Zoo")], minutes=3)
metro.add_node("Airport", zone=3)
metro.nodes["Park"]["zone"] = 1

print(metro)
print(sorted(metro.neighbors("Station")), metro.degree["Station"])
for start, end, data in metro.edges(data=True):
    print(start, "-", end, data)
print("no line to:", list(nx.isolates(metro)))
print(metro.has_edge("Zoo", "Harbour"), "Moon" in metro)
metro.remove_node("Zoo")
print(metro.number_of_edges(), "lines left")
