import networkx as nx

needs = {
    "serve": ["brew", "warm cups"],
    "brew": ["boil", "grind"],
    "boil": ["fill kettle"],
}
plan = nx.DiGraph()
for task, earlier in needs.items():
    plan.add_node(task)  # also one that needs nothing
    plan.add_edges_from((before, task) for before in earlier)

print(list(nx.lexicographical_topological_sort(plan)))
for number, step in enumerate(nx.topological_generations(plan), start=1):
    print(number, sorted(step))
print("before brew:", sorted(nx.ancestors(plan, "brew")))

plan.add_edge("serve", "fill kettle")
try:
    list(nx.topological_sort(plan))
except nx.NetworkXUnfeasible:
    print("circle:", sorted({task for edge in nx.find_cycle(plan)
                             for task in edge}))
