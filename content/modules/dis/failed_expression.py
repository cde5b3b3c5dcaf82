import dis

SOURCE = """\
if order:
    total = order['net'] + order['rates']['vat'] * order['net']
"""

code = compile(SOURCE, "invoice.py", "exec")
try:
    exec(code, {"order": {"net": 100, "rates": None}})
except Exception as error:
    traceback = part = error.__traceback__.tb_next
    while part := part.tb_next:  # functions of this file that it called
        if part.tb_frame.f_code.co_filename == code.co_filename:
            traceback = part
    for step in dis.get_instructions(traceback.tb_frame.f_code):
        if step.offset <= traceback.tb_lasti:  # it, or in its caches
            place = step.positions
    line = SOURCE.split("\n")[place.lineno - 1].encode()
    end = place.end_col_offset if place.end_lineno == place.lineno else None
    before = line[: place.col_offset].decode()
    failed = line[place.col_offset : end].decode()
    print(line.decode())
    print(" " * len(before) + "^" * len(failed))
