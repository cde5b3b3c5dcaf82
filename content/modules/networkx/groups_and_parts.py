import networkx as nx

calls = nx.Graph([("Ada", "Zoë"), ("Zoë", "Eve"), ("Bob", "Kim")])
for group in sorted(nx.connected_components(calls), key=len, reverse=True):
    print(sorted(group))
print("one network:", nx.is_connected(calls))
largest = max(nx.connected_components(calls), key=len)
part = calls.subgraph(largest).copy()
print("cut off without:", sorted(nx.articulation_points(part)))

links = nx.DiGraph([(1, 2), (2, 3), (3, 1), (3, 4)])
print("there and back:", sorted(map(sorted, nx.strongly_connected_components(
    links))))
