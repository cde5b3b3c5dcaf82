import resource

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
try:
    resource.setrlimit(resource.RLIMIT_CORE, (1, 0))
except ValueError:
    print("ValueError: the soft limit would exceed the hard one")
