import base64
import io
import zipfile


def to_text(name, data):  # was binhex.binhex
    store = io.BytesIO()
    with zipfile.ZipFile(store, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), data)
    return base64.encodebytes(store.getvalue()).decode()


def from_text(text):  # was binhex.hexbin
    store = io.BytesIO(base64.decodebytes(text.encode()))
    with zipfile.ZipFile(store) as archive:
        name = archive.namelist()[0]
        return name, archive.read(name)


text = to_text("Menu", b"Soup of the day: leek")
print(text.splitlines()[0][:40], "...")
print(from_text(text))
