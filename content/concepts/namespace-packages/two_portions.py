import sys
from pathlib import Path

for folder, module, line in [
    ("site-a", "billing", "open_invoices = 12"),
    ("site-b", "shipping", "parcels = 340"),
]:
    portion = Path(folder, "acme")
    portion.mkdir(parents=True)
    (portion / f"{module}.py").write_text(line + "\n")
    sys.path.append(folder)

import acme.billing
import acme.shipping

print("invoices:", acme.billing.open_invoices)
print("parcels: ", acme.shipping.parcels)
print("parts of acme:", [Path(folder).parent.name for folder in acme.__path__])
