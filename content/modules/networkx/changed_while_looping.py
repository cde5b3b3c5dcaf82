import networkx as nx

club = nx.path_graph(["Ada", "Bob", "Eve"])
try:
    for name in club.nodes:
        if club.degree[name] == 1:
            club.remove_node(name)
except RuntimeError as error:
    print(error)
club.remove_nodes_from([n for n in club if club.degree[n] == 0])
print(list(club))
