import random
from faker import Faker
one, two = Faker(), Faker()
random.seed(1)
Faker.seed(1)
first = one.random_int()
Faker.seed(1)
print("shared:", first == two.random_int())
one.seed_instance(1)
two.random_int()
print("own:   ", first == one.random_int())
