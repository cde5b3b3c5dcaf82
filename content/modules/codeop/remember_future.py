from codeop import CommandCompiler, compile_command

define = "def book(seat: Seat): ...\n"

remembering = CommandCompiler()
remembering("from __future__ import annotations")

variables = {}
exec(remembering(define), variables)
print("with memory:", variables["book"].__annotations__)

compile_command("from __future__ import annotations")
exec(compile_command(define), variables)
try:
    print(variables["book"].__annotations__)
except NameError as error:
    print(error)
