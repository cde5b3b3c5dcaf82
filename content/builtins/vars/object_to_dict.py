import json


class Address:
    def __init__(self, city):
        self.city = city


class Customer:
    def __init__(self, name, city):
        self.name = name
        self.address = Address(city)


customer = Customer("Ada", "London")
for name, value in vars(customer).items():
    print(f"{name:8} {type(value).__name__}")
try:
    json.dumps(customer)
except TypeError as error:
    print(error)
print(json.dumps(customer, default=vars))
