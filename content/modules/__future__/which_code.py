import __future__

source = """
{0}
def area(width: Metres) -> float: ...
"""
flag = __future__.annotations.compiler_flag
for line in ("from __future__ import annotations", "Metres = float"):
    names = {}
    code = compile(source.format(line), "shapes.py", "exec", dont_inherit=True)
    exec(code, names)
    print(line)
    print("  flag set:  ", bool(names["area"].__code__.co_flags & flag))
    print("  annotation:", names["area"].__annotations__["width"])
    print("  in globals:", names.get("annotations") is __future__.annotations)
