# set-up: a form as it comes, in pieces of 50 bytes
def part(header, content):
    return (b'--cut\r\nContent-Disposition: form-data; ' + header.encode()
            + b"\r\n\r\n" + content + b"\r\n")


form = (part('name="purpose"', "hotel in Malmö".encode())
        + part('name="scan"; filename="a.pdf"', b"%PDF" * 40) + b"--cut--\r\n")
pieces = [form[i:i + 50] for i in range(0, len(form), 50)]
headers = {"Content-Type": "multipart/form-data; boundary=cut"}
# end of set-up
from python_multipart import FormParser
from python_multipart.multipart import parse_options_header


def read_form(headers, pieces, most=1_000_000):
    fields, files, ended, size = [], [], [], 0
    kind, options = parse_options_header(headers.get("Content-Type"))
    parser = FormParser(kind.decode("latin-1"), fields.append, files.append,
                        on_end=lambda: ended.append(True),
                        boundary=options.get(b"boundary"))
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise ValueError("the form is too large")
        parser.write(piece)
    parser.finalize()
    if not ended or size < int(headers.get("Content-Length", 0)):
        raise ValueError("the form is cut off")
    return fields, files


fields, files = read_form(headers, pieces)
print([(f.field_name, (f.value or b"").decode()) for f in fields])
for file in files:
    print(file.field_name, file.file_name, file.size)
    file.close()
for wrong in (pieces[:3], pieces * 5000):
    try:
        read_form(headers, wrong)
    except ValueError as error:
        print(error)
