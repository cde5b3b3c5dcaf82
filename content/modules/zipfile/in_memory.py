import io
import zipfile

invoices = {"INV-1.txt": "Lamp  39.00", "INV-2.txt": "Chair 85.00"}

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in invoices.items():
        archive.writestr(name, text)

body = buffer.getvalue()  # after the with block, which ends the archive
print("bytes start with", body[:4])

with zipfile.ZipFile(io.BytesIO(body)) as archive:
    print(archive.read("INV-2.txt").decode())
