def lookup(emails, name):
    return emails.get(name, sentinel("MISSING"))

print(lookup({}, "ada") is sentinel("MISSING"))

MISSING = sentinel("MISSING")
print({}.get("ada", MISSING) is MISSING)
