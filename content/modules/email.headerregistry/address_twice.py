from email.headerregistry import Address

try:
    Address("Ana", addr_spec="ana@example.org", username="ana")
except TypeError:
    print("TypeError")
print(Address("Ana", addr_spec="ana@example.org"))
print(Address("Ana", "ana", "example.org"))
