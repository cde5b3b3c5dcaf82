from graphlib import TopologicalSorter

needs = {"tea": ["water"]}
sorter = TopologicalSorter(needs)
print(*sorter.static_order())
try:
    sorter.add("toast", "bread")
except ValueError as error:
    print("ValueError:", error)
needs["toast"] = ["bread"]
print(*TopologicalSorter(needs).static_order())
