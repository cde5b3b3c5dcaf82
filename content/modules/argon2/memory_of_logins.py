from argon2 import PasswordHasher, extract_parameters

stored = PasswordHasher().hash("correct horse")
costs = extract_parameters(stored)
print(costs.memory_cost // 1024, "MiB,", costs.parallelism, "threads a login")
print(costs.memory_cost * 200 // 1024**2, "GiB for 200 at once")
