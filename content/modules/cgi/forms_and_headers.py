from email.message import Message
from html import escape
from urllib.parse import parse_qs

# was cgi.FieldStorage() or cgi.parse() for a simple form;
# a script finds this text in os.environ["QUERY_STRING"], and that of
# a form sent with POST in sys.stdin, CONTENT_LENGTH bytes of it
query = "name=Ada+Lovelace&topic=engines&topic=numbers"
form = parse_qs(query, keep_blank_values=True)  # or empty ones go
print(form["name"][0], form["topic"])

# was cgi.parse_header("text/html; charset=utf-8")
message = Message()
message["content-type"] = "text/html; charset=utf-8"
(value, _), *options = message.get_params()
print(value, dict(options))

# was cgi.escape(text)
print(escape('<a href="/engines">'))
