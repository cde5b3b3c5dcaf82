import tempfile

LIMIT = 1000  # bytes

for label, parts in (("short comment", 3), ("long report", 300)):
    with tempfile.SpooledTemporaryFile(max_size=LIMIT) as upload:
        for _ in range(parts):
            upload.write(b"ten bytes.")
        on_disk = upload.name is not None
        upload.seek(0)
        size = len(upload.read())
    print(f"{label:14} {size:>4} bytes  {'disk' if on_disk else 'memory'}")
