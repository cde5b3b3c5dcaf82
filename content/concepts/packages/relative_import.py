import subprocess
import sys
from pathlib import Path

bank = Path("bank")
bank.mkdir()
(bank / "__init__.py").touch()
(bank / "rates.py").write_text("saving = 0.02\n")
(bank / "account.py").write_text('''
from .rates import saving

print(__name__, "pays", saving)
''')

print("as part of the package:", flush=True)
subprocess.run([sys.executable, "-m", "bank.account"], check=True)

print("as a lone file:")
command = [sys.executable, "bank/account.py"]
alone = subprocess.run(command, capture_output=True, text=True)
print(alone.stderr.splitlines()[-1])
