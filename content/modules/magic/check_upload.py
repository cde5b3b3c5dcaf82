import io

import magic

ALLOWED = {"application/pdf": ".pdf", "image/png": ".png"}


def ending_for(upload):
    """Return the ending for a file that is allowed, or None."""
    start = upload.read(4096)
    upload.seek(0)
    return ALLOWED.get(magic.from_buffer(start, mime=True))


for content in (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", b"MZ\x90\x00" + bytes(60),
                b"<html><script>", b""):
    ending = ending_for(io.BytesIO(content))
    print(content[:8], f"saved as upload{ending}" if ending else "refused")
