def valid(source):
    if len(source) > 10_000:
        return "too long"
    try:
        compile(source, "<formula>", "eval")
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return type(error).__name__
    return "yes"

for source in ("1 + 1", "1 +", "-" * 9_999 + "1", "-" * 99_999 + "1"):
    print(f"{len(source):6} characters, valid: {valid(source)}")
