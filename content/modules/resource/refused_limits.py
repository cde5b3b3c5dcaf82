import resource

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
forever = resource.RLIM_INFINITY
print("soft limit within the hard one:", soft <= hard or hard == forever)

try:
    resource.setrlimit(resource.RLIMIT_NOFILE, (200, 100))
except ValueError as error:
    print("ValueError:", error)

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
print("core files:", resource.getrlimit(resource.RLIMIT_CORE))
