import sys
from importlib.metadata import entry_points
from pathlib import Path

# What pip install leaves of: [project.scripts]  close-till = "till:main"
info = Path("shop-1.0.dist-info")
info.mkdir()
metadata = "Metadata-Version: 2.1\nName: shop\nVersion: 1.0\n"
(info / "METADATA").write_text(metadata)
commands = "[console_scripts]\nclose-till = till:main\n"
(info / "entry_points.txt").write_text(commands)
Path("till.py").write_text('''
import sys

def main():
    print("closing", " and ".join(sys.argv[1:]))
''')

(command,) = entry_points(group="console_scripts", name="close-till")
print(command.name, "is", command.module, "with", command.attr)

sys.argv[1:] = ["till 1", "till 2"]  # as if typed behind the command
main = command.load()
sys.exit(main())
