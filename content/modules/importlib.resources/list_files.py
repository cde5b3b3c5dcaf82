from importlib import resources
from pathlib import Path

package = Path("invoices")
(package / "templates").mkdir(parents=True)
(package / "__init__.py").touch()
(package / "templates/letter.txt").write_text("Dear {name}\n")
(package / "templates/reminder.txt").write_text("Dear {name}, again\n")
(package / "rates.csv").write_text("DE,19\n")


def show(folder, depth=0):
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.name == "__pycache__":
            continue
        if item.is_dir():
            print("  " * depth + item.name + "/")
            show(item, depth + 1)
        else:
            print("  " * depth + item.name)


show(resources.files("invoices"))
