import mimetypes

USUAL = {
    "application/xml": ".xml",
    "image/jpg": ".jpg",
    "text/javascript": ".js",
}


def file_name(stem, header):
    kind = (header or "").partition(";")[0].strip().lower()
    ending = USUAL.get(kind) or mimetypes.guess_extension(kind, strict=False)
    return stem + (ending or ".bin")


for header in [
    "image/jpeg",
    "text/css; charset=utf-8",
    "application/xml",
    "x-lab/probe",
]:
    print(f"{header:25} {file_name('download', header)}")
print(".jpeg" in mimetypes.guess_all_extensions("image/jpeg"))
