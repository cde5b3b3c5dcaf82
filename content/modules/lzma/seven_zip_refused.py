import lzma

archive = b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(24)  # an empty .7z
try:
    lzma.decompress(archive)
except lzma.LZMAError as error:
    print("LZMAError:", error)
print("a .7z archive:", archive.startswith(b"7z\xbc\xaf\x27\x1c"))
