import contextlib
import io
import tabnanny

with contextlib.redirect_stderr(io.StringIO()):
    try:
        tabnanny.check("missing.py")
        print("goes on")
    except SystemExit:
        print("SystemExit")
