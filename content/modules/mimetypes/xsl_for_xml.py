from mimetypes import guess_extension

ENDINGS = {"application/xml": ".xml"}
for kind in ("application/pdf", "application/xml"):
    print(kind, guess_extension(kind), ENDINGS.get(kind, guess_extension(kind)))
