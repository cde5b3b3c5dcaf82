def reachable(server):
    print("  trying", server)
    return server == "alpha"

servers = ["alpha", "beta", "gamma"]
print("list:", any([reachable(server) for server in servers]))
print("generator:", any(reachable(server) for server in servers))
