from email.headerregistry import Address

print(Address(username="ana", domain="exa mple.org"))
for wrong in ({"username": "ana", "domain": "example.org\nBcc: eve@a"},
              {"addr_spec": "ana@exa mple.org"}):
    try:
        print(Address(**wrong))
    except ValueError:
        print("ValueError for", list(wrong))
