import magic

for data in (b"", b"\x01\x02\x03\x04"):
    kind = magic.from_buffer(data, mime=True)
    known = kind.rpartition("/")[2] not in {"x-empty", "octet-stream"}
    print(kind, "known" if known else "unknown")
