import codeop
from pathlib import Path

typed = "__import__('pathlib').Path('notes.txt').unlink()"
Path("notes.txt").touch()
compiled = codeop.compile_command(typed)
print("compiled, file there:", Path("notes.txt").exists())
exec(compiled)
print("executed, file there:", Path("notes.txt").exists())
