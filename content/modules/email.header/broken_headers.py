from email.errors import MessageError
from email.header import decode_header, make_header

headers = ("=?utf-8?b?abcde?=", "=?klingon?q?caf=E9?=", "=?utf-8?q?caf=E9?=")

for raw in headers:
    try:
        print(make_header(decode_header(raw)))
    except (MessageError, LookupError, ValueError) as error:
        print(f"{raw:<21} {type(error).__name__}")

for piece, charset in decode_header(headers[-1] + " open"):
    for guess in (charset or "ascii", "latin-1"):
        print(f"{guess:<8} {piece.decode(guess, errors='replace')}")
