from graphlib import TopologicalSorter

needs = {"tea": ["water"], "toast": ["bread"]}
turned = dict(reversed(needs.items()))
for graph in (needs, turned, dict(sorted(turned.items()))):
    print(*TopologicalSorter(graph).static_order())
