import io
from email.generator import Generator
from email.message import EmailMessage

message = EmailMessage()
message["Subject"] = "Hours"
message.set_content("From Monday on we open at nine.\n")

for mangle in (False, True):
    out = io.StringIO()
    generator = Generator(out, mangle_from_=mangle)
    generator.flatten(message, unixfrom=mangle)
    lines = out.getvalue().splitlines()
    print(f"mangle_from_={mangle}")
    print("   first:", lines[0][:11])
    print("   last: ", lines[-1])
