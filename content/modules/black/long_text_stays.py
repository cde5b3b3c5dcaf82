import black

code = """raise ValueError('the order cannot be sent: no address')
# a comment that is much longer than the forty columns
"""
result = black.format_str(code, mode=black.Mode(line_length=40))
print(result)
print("longest line:", max(map(len, result.splitlines())))
