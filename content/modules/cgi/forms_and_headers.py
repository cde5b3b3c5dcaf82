from email.message import Message
from html import escape
from urllib.parse import parse_qs

# was cgi.FieldStorage() or cgi.parse() for a simple form
form = parse_qs("name=Ada+Lovelace&topic=engines&topic=numbers")
print(form["name"][0], form["topic"])

# was cgi.parse_header("text/html; charset=utf-8")
message = Message()
message["content-type"] = "text/html; charset=utf-8"
print(message.get_content_type(), message.get_content_charset())

# was cgi.escape(text)
print(escape('<a href="/engines">'))
