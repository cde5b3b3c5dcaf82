import marshal
from pathlib import Path

RULE = "'free' if total >= 50 else f'{total * 0.1:.2f}'"

code = compile(RULE, "shipping rule", "eval")
Path("rule.bin").write_bytes(marshal.dumps(code))

loaded = marshal.loads(Path("rule.bin").read_bytes())
print(loaded.co_filename, "reads", loaded.co_names)
for total in (18, 49.5, 50):
    print(f"{total:5}: {eval(loaded, {'total': total})}")
