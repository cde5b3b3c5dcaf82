from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

text = "tea 2.40\n" * 1000
with ZipFile("prices.zip", "w", ZIP_DEFLATED) as archive:
    archive.writestr("by name", text)
    archive.writestr(ZipInfo("by ZipInfo"), text)
    archive.writestr(ZipInfo("with type"), text, ZIP_DEFLATED)
    for member in archive.infolist():
        small = member.compress_size < member.file_size
        print(f"{member.filename:11}", "compressed" if small else "as it was")
