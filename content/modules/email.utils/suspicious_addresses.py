from email.utils import parseaddr

for text in (
    '"Lovelace, Ada" <ada@example.org>',
    "ada@example.org (Ada Lovelace)",
    "<ADA@Example.org>",
    "Ada Lovelace",
    "ask me@home",
    "@example.org",
    "",
):
    name, address = parseaddr(text)
    local, _, host = address.rpartition("@")
    clean = address.isprintable() and " " not in address
    whole = local and host and clean and address in text
    found = f"{local}@{host.lower()}" if whole else "refused"
    print(f"{text:<34} {name or '-':<14} {found}")
