from email.utils import parseaddr

for text in (
    '"Lovelace, Ada" <ada@example.org>',
    "ada@example.org (Ada Lovelace)",
    "<ADA@Example.org>",
    "Ada Lovelace",
    "ask me",
    "@example.org",
    "",
):
    name, address = parseaddr(text)
    local, _, host = address.rpartition("@")
    found = f"{local}@{host.lower()}" if local and host else "refused"
    print(f"{text:<35}{name or '-':<15}{found}")
