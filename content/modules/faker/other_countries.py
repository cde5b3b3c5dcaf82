from faker import Faker

Faker.seed(1)
for locale in ("de_DE", "fr_FR", "pl_PL", "ja_JP"):
    fake = Faker(locale)
    print(locale, fake.name(), "-", fake.city())

mixed = Faker(["it_IT", "sv_SE"])
print([mixed.first_name() for _ in range(4)])
print(mixed["sv_SE"].street_name())

try:
    Faker("xx_XX")
except AttributeError as error:
    print(error)
