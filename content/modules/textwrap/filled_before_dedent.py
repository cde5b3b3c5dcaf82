import textwrap

steps = "- mix\n- bake"
print(textwrap.dedent(f"""\
    Recipe:
    {steps}
    Enjoy."""))
# Take the indentation off first, then fill in.
template = textwrap.dedent("""\
    Recipe:
    {steps}
    Enjoy.""")
print(template.format(steps=steps))
