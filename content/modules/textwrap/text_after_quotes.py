import textwrap

print(textwrap.dedent("""First
    second
    """), end="")
print(textwrap.dedent("""\
    First
    second
    """), end="")
