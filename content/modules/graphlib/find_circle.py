from graphlib import CycleError, TopologicalSorter


def check(name, imports):
    try:
        order = list(TopologicalSorter(imports).static_order())
    except CycleError as error:
        circle = reversed(error.args[1])  # so that an arrow means "imports"
        print(f"{name}: circle", " -> ".join(map(str, circle)))
    else:
        print(f"{name}: {', '.join(map(str, order))}")


check("shop", {"orders": ["users", "money"], "users": ["db"]})
check("blog", {"posts": ["users"], "users": ["mail"], "mail": ["posts"]})
check("self", {"utils": ["utils"]})
