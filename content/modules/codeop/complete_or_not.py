import codeop

block = "if total:\n    print(total)\n"
for typed in ("total = 1 + 2", "if total:", block, "1 +* 2"):
    try:
        compiled = codeop.compile_command(typed)
    except (SyntaxError, ValueError, OverflowError) as error:
        state = type(error).__name__
    else:
        state = "waiting for more" if compiled is None else "complete"
    print(f"{typed!r:<36} {state}")
