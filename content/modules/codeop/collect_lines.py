from codeop import compile_command

keyboard = """\
fares = {"child": 2, "adult": 5}
for who, fare in fares.items():
    print(f"{who}: {fare} EUR")

fares["child"] +* 2
sum(
    fares.values()
)
"""

variables = {}
waiting = []
for line in keyboard.splitlines():
    waiting.append(line)
    try:
        compiled = compile_command("\n".join(waiting), "<typed>", "single")
    except (SyntaxError, ValueError, OverflowError) as error:
        print(type(error).__name__)
        waiting.clear()
        continue
    if compiled is None:
        continue  # here a prompt would show ...
    print(f"[{len(waiting)} line(s)]")
    exec(compiled, variables)
    waiting.clear()
