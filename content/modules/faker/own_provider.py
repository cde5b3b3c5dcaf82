from collections import OrderedDict

from faker import Faker
from faker.providers import BaseProvider


class Menu(BaseProvider):
    def dish(self):
        return self.random_element(["soup", "curry", "pasta", "salad"])


fake = Faker("en_GB")
fake.seed_instance(3)
fake.add_provider(Menu)
print([fake.dish() for _ in range(4)])
print(fake.bothify("??-####", letters="ABCDEF"), fake.numerify("Room %##"))
weights = OrderedDict(S=0.1, M=0.8, L=0.1)
print("".join(fake.random_elements(
    weights, length=20, use_weighting=True)))
print(fake.pricetag(), fake.boolean(chance_of_getting_true=90))
print(fake.format("first_name"), fake.parse("{{dish}} for {{name}}"))
