from email.headerregistry import HeaderRegistry

header = HeaderRegistry()

to = header(
    "To", "Team: ada@example.org, Grace <grace@example.org>;, mary@example.org"
)
for group in to.groups:
    print(group.display_name, [a.addr_spec for a in group.addresses])

when = header("Date", "Fri, 17 May 2024 16:00:00 +0200").datetime
print(f"{when:%A %H:%M}, offset {when:%z}")

kind = header("Content-Type", "text/plain; charset=utf-8; format=flowed")
print(kind.maintype, kind.subtype, dict(kind.params))
print("headers are texts too:", isinstance(to, str))
