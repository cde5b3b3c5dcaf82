stranger = "import os\nos.remove('invoices.db')\n"

code = compile(stranger, "answer.py", "exec")
print("no SyntaxError; it would use", ", ".join(code.co_names))
print("not run, and better never")
