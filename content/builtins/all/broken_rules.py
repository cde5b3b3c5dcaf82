def check(password):
    rules = {
        "at least 12 characters": len(password) >= 12,
        "a digit": any(char.isdigit() for char in password),
        "a capital letter": any(char.isupper() for char in password),
        "no spaces": not any(char.isspace() for char in password),
    }
    if all(rules.values()):
        return "accepted"
    broken = [rule for rule, kept in rules.items() if not kept]
    return "must have " + ", ".join(broken)


for password in ["secret", "Correct horse 1", "Blue7Kettle42"]:
    print(f"{password:16} {check(password)}")
