import re
import textwrap

notice = """The pool is closed from Monday to Wednesday for repairs.

Season tickets stay valid for three more days. Ask at the desk."""

print(textwrap.fill(notice, width=42))
print("-" * 42)

paragraphs = re.split(r"\n\s*\n", notice)
print("\n\n".join(textwrap.fill(p, width=42) for p in paragraphs))
