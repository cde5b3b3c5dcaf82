from pprint import pprint

primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]
pprint(primes, width=30, compact=True)

people = {"Lagos": 15_946_000, "Cairo": 22_183_000, "Nairobi": 5_325_000}
pprint(people, width=30, underscore_numbers=True)

pprint("Call me Ishmael. Some years ago, never mind how long", width=30)
