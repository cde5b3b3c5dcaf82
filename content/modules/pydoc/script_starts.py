import pydoc
from pathlib import Path

Path("clean.py").write_text('"""Delete old files."""\nprint("deleting")\n')
pydoc.render_doc("clean")

Path("safe.py").write_text('''"""Delete old files."""
if __name__ == "__main__":
    print("deleting")
''')
print(pydoc.plain(pydoc.render_doc("safe")).splitlines()[3].strip())
