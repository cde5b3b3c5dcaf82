from faker import Faker
from faker.exceptions import UniquenessException

fake = Faker("en_US")
fake.seed_instance(8)
emails = [fake.email() for _ in range(5000)]
print("repeats:", len(emails) - len(set(emails)))
emails = [fake.unique.email() for _ in range(5000)]
print("repeats:", len(emails) - len(set(emails)))

try:
    tables = [fake.unique.random_int(1, 12) for _ in range(13)]
except UniquenessException as error:
    print(error)
fake.unique.clear()
print(fake.unique.random_int(1, 12) <= 12)
