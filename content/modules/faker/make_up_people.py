from faker import Faker

Faker.seed(4)
fake = Faker("en_GB")
for _ in range(3):
    print(fake.name(), "-", fake.job())
    print("  ", fake.address().replace("\n", ", "))
    print("  ", fake.email(), fake.phone_number())
    print("  ", fake.company())

print(fake.sentence(nb_words=6))
print(fake.iban(), fake.ean13(), fake.hex_color())
