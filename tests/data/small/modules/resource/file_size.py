import resource

limit = resource.RLIMIT_FSIZE
_, hard = resource.getrlimit(limit)
resource.setrlimit(limit, (1_000_000, hard))
print(resource.getrlimit(limit)[0])
