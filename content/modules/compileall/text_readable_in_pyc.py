import compileall
from pathlib import Path

Path("mail.py").write_text("API_KEY = 'moonlight-47'\ndef send_bill(): pass\n")
compileall.compile_file("mail.py", quiet=1, legacy=True)
Path("mail.py").unlink()
bytecode = Path("mail.pyc").read_bytes()
for text in (b"API_KEY", b"moonlight-47", b"send_bill"):
    print(text.decode(), text in bytecode)
