from graphlib import CycleError, TopologicalSorter


def check(name, imports):
    try:
        order = list(TopologicalSorter(imports).static_order())
    except CycleError as error:
        print(f"{name}: circle", " -> ".join(map(str, error.args[1])))
    else:
        print(f"{name}: {', '.join(map(str, order))}")


check("shop", {"orders": ["users", "money"], "users": ["db"]})
check("blog", {"posts": ["users"], "users": ["mail"], "mail": ["posts"]})
check("self", {"utils": ["utils"]})
