import io
from email.parser import BytesParser, Parser
from email.policy import default

raw = "Content-Type: text/plain; charset=latin-1\n\nCafé\n".encode("latin-1")
text = io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8", errors="replace")
print(Parser(policy=default).parse(text).get_content().strip())
print(BytesParser(policy=default).parsebytes(raw).get_content().strip())
