import mimetypes
from pathlib import Path

Path("mime.types").write_text("text/x-todo todo\nimage/x-old png\n")
mimetypes.init(["mime.types"])  # as with the files of a system
own = mimetypes.MimeTypes()
for name in ("home.todo", "logo.png"):
    print(name, mimetypes.guess_type(name)[0], own.guess_type(name)[0])
