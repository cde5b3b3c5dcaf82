import magic

encoding = magic.Magic(mime_encoding=True)
both = magic.Magic(mime=True, mime_encoding=True)

print(encoding.from_buffer("Tea"), encoding.from_buffer("Zoë".encode()))
print(encoding.from_buffer("Zoë".encode("latin-1")))
print(both.from_buffer("Zoë's list\n".encode()))


def is_text(data):
    return encoding.from_buffer(data) not in {"binary", "unknown-8bit"}


print(is_text(b"day;sold\n1;12\n"), is_text(bytes(range(256))))
