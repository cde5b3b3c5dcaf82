from graphlib import CycleError, TopologicalSorter


def check(name, imports):
    try:
        order = list(TopologicalSorter(imports).static_order())
    except CycleError as error:
        print(f"{name}: circle", " -> ".join(error.args[1]))
    else:
        print(f"{name}: {', '.join(order)}")


check("shop", {"orders": ["users", "money"], "users": ["db"]})
check("blog", {"posts": ["users"], "users": ["mail"], "mail": ["posts"]})
check("self", {"utils": ["utils"]})
