from email.parser import HeaderParser
from email.policy import HTTP

answer = (
    "HTTP/1.1 200 OK\n"
    "Content-Type: text/csv; charset=utf-8\n"
    'Content-Disposition: attachment; filename="rates, May.csv"\n'
    "Set-Cookie: theme=dark\n"
    "Set-Cookie: size=2\n\n"
)

status, _, block = answer.partition("\n")
headers = HeaderParser(policy=HTTP).parsestr(block)
print(status.rstrip())  # real ones end in \r\n
print(headers.get_content_type(), headers.get_content_charset())
print(headers.get_filename())
print(headers.get_all("set-cookie"))

if disposition := headers["Content-Disposition"]:  # None if it is missing
    print(disposition.content_disposition, dict(disposition.params))
