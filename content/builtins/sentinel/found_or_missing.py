MISSING = sentinel("MISSING")
emails = {"ada": "ada@example.org", "bob": None}
lookups = []


def email_of(user):
    email = emails.get(user, MISSING)
    if email is MISSING:
        lookups.append(user)
        email = emails[user] = None if user == "cleo" else f"{user}@example.net"
    return email


for user in ["ada", "bob", "cleo", "cleo", "dan"]:
    found = emails.get(user, MISSING)
    print(f"{user:5} stored: {found!s:16} answer: {email_of(user)}")
print("looked up:", lookups)
