from python_multipart.multipart import parse_options_header

for header in (
    "text/HTML; charset=UTF-8",
    'multipart/form-data; boundary="tea and cake"',
    r'form-data; name="scan"; filename="C:\Temp\receipt.pdf"',
    'form-data; name="scan"; filename="a \\"b\\"; Zoë.pdf"'.encode(),
    None,
):
    kind, options = parse_options_header(header)
    print(kind.decode(), {k.decode(): v.decode("utf-8", "replace")
                          for k, v in options.items()})
