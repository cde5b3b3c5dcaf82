import textwrap


def usage():
    return textwrap.dedent("""\
        usage: resize PICTURE

          --width N    new width in pixels
          --grey       drop the colours
        """)


print(usage(), end="")
print("--")

mixed = "\tone\n    two"  # a tab and four spaces share nothing
print("left as it is:", textwrap.dedent(mixed) == mixed)
