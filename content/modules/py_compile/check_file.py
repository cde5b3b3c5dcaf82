# set-up: a program with a mistake
from pathlib import Path

Path("report.py").write_text('''
def heading(text):
    return text.upper()

print(heading("sales")
''')
# end of set-up
import py_compile

try:
    py_compile.compile("report.py", doraise=True)
except py_compile.PyCompileError as error:
    print("kind:", error.exc_type_name)
    print("file:", error.file)
    print("line:", getattr(error.exc_value, "lineno", None))
    print("text:", (getattr(error.exc_value, "text", None) or "?").strip())

print("quiet:", py_compile.compile("report.py", quiet=2))
