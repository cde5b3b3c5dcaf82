import mimetypes


def file_name(stem, header):
    kind = (header or "").partition(";")[0].strip().lower()
    return stem + (mimetypes.guess_extension(kind) or ".bin")


for header in ["image/jpeg", "text/css; charset=utf-8", "x-lab/probe"]:
    print(f"{header:26}{file_name('download', header)}")
print(".jpeg" in mimetypes.guess_all_extensions("image/jpeg"))
