from email.errors import HeaderParseError
from email.header import Header

for subject in ("Hello\nthere", "Hello\nBcc: eve@example.org"):
    try:
        print("encoded:", repr(Header(subject).encode()))
    except HeaderParseError:
        print("HeaderParseError")
    if len(subject.splitlines()) > 1:
        print("refused:", repr(subject))
