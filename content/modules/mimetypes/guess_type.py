import mimetypes

for name in [
    "report.pdf",
    "photo.JPG",
    "backup.tar.gz",
    "index.html",
    "https://example.com/logo.svg",
    "README",
]:
    kind, coding = mimetypes.guess_type(name)
    label = kind or "application/octet-stream"
    print(f"{name:29} {label}" + (f" ({coding})" if coding else ""))
