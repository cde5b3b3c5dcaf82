import subprocess
import sys

code = r"import sys; sys.stdout.buffer.write(b'caf\xc3\xa9')"  # UTF-8
for encoding in ("cp1252", "utf-8"):  # the first as on many a Windows
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, encoding=encoding)
    print(f"{encoding:<7}", ran.stdout)
