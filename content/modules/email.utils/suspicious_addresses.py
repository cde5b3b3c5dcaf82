from email.utils import parseaddr

for text in (
    '"Lovelace, Ada" <ada@example.org>',
    "ada@example.org (Ada Lovelace)",
    "<ADA@Example.org>",
    "Ada Lovelace",
    "ask me",
    "",
):
    name, address = parseaddr(text)
    local, at, host = address.rpartition("@")
    found = f"{local}@{host.lower()}" if at else "refused"
    print(f"{text:<35}{name or '-':<15}{found}")
