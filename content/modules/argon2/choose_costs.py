from argon2 import PasswordHasher, extract_parameters, profiles

print("default:", profiles.get_default_parameters().memory_cost, "KiB")

hasher = PasswordHasher(time_cost=4, memory_cost=32 * 1024, parallelism=1)
costs = extract_parameters(hasher.hash("correct horse"))
print(costs.type.name, costs.time_cost, costs.memory_cost, costs.parallelism)

standard = PasswordHasher.from_parameters(profiles.RFC_9106_LOW_MEMORY)
print(standard.time_cost, standard.memory_cost, standard.parallelism)

fast = PasswordHasher.from_parameters(profiles.CHEAPEST)  # for tests only
print(fast.verify(fast.hash("test"), "test"))
