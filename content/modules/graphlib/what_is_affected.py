from graphlib import TopologicalSorter

needs = {
    "app": ["web", "reports"],
    "web": ["templates", "db"],
    "reports": ["db", "charts"],
    "db": ["config"],
}


def affected_by(changed):
    found = {changed}
    for part in TopologicalSorter(needs).static_order():
        if not found.isdisjoint(needs.get(part, ())):
            found.add(part)
    return sorted(found - {changed})


for part in ("config", "charts", "web", "app"):
    print(f"{part:7} changed, rebuild: {', '.join(affected_by(part)) or '-'}")
