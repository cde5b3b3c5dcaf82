from pathlib import Path

Path("invoice.py").write_text('''
from mailer import send

class Invoice:
    number = 4711

    def post(self):
        return send(self)
''')
Path("mailer.py").write_text('''
from __future__ import annotations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from invoice import Invoice

def send(invoice: Invoice) -> str:
    return f"sent invoice {invoice.number}"
''')

import mailer
from invoice import Invoice

print(Invoice().post())
print("the hint is a text:", mailer.send.__annotations__["invoice"])
print("the name is not there:", not hasattr(mailer, "Invoice"))
