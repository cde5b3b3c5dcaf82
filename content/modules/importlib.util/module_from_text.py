import importlib.util
import sys

source = "vat = 0.19\n\ndef gross(net):\n    return net * (1 + vat)\n"

spec = importlib.util.spec_from_loader("tax_rules", loader=None)
module = importlib.util.module_from_spec(spec)
sys.modules["tax_rules"] = module  # before, as some code looks there
code = compile(source, "tax_rules.py", "exec", dont_inherit=True)
exec(code, module.__dict__)

import tax_rules

print(tax_rules.__name__, f"{tax_rules.gross(100):.2f}")
