import __future__
import codeop

compiler = codeop.CommandCompiler()
names = {}

for line in (
    "from __future__ import annotations",
    "def area(width: Metres): return width",
    "print(area.__annotations__)",
):
    exec(compiler(line + "\n"), names)

flag = __future__.annotations.compiler_flag
print("remembered:", bool(compiler.compiler.flags & flag))
