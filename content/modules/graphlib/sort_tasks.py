from graphlib import TopologicalSorter

needs = {
    "bake": ["mix", "heat oven"],
    "mix": ["weigh flour", "crack eggs"],
    "crack eggs": ["shop"],
    "weigh flour": ["shop"],
    "serve": ["bake", "lay table"],
}
order = TopologicalSorter(needs)
order.add("lay table", "find cutlery")

for number, step in enumerate(order.static_order(), start=1):
    print(number, step)
