from codeop import compile_command

typed = [
    "total = 12 * 3.5",
    "for city in cities:",
    "for city in cities:\n    print(city)",
    "for city in cities:\n    print(city)\n",
    "print('Oslo',",
    "print 'Oslo'",
    "if total:\nprint(total)",
]
for text in typed:
    try:
        answer = compile_command(text)
    except SyntaxError as error:
        state = f"wrong: {type(error).__name__}"
    else:
        state = "unfinished" if answer is None else "complete"
    print(f"{text!r:<40} {state}")
