import black

code = """\
# fmt: off
turn = [0, -1,
        1,  0]
# fmt: on
grow = [2,  0,
        0,  2]
sizes = {'S':36,  'M':40}  # fmt: skip
"""
print(black.format_str(code, mode=black.Mode()))
