import networkx as nx

club = nx.karate_club_graph()
print(club.number_of_nodes(), "members,", club.number_of_edges(), "friendships")


def best(scores):
    return sorted(scores, key=scores.get, reverse=True)[:3]


print("friends:     ", best(dict(club.degree())))
print("between:     ", best(nx.betweenness_centrality(club, weight=None)))
print("pagerank:    ", best(nx.pagerank(club)))
print("clustering:  ", round(nx.average_clustering(club), 3))
groups = nx.community.louvain_communities(club, seed=1)
print("communities: ", sorted(len(group) for group in groups))
