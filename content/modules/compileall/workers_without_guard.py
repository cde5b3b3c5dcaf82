import compileall
import subprocess
import sys
from pathlib import Path

Path("shop").mkdir()
Path("shop/cart.py").write_text("TOTAL = 0")
call = f"{compileall.__name__}.compile_dir('shop', workers=2, quiet=1)"
for guard in ("", "if __name__ == '__main__': "):
    Path("build.py").write_text(f"import compileall\n{guard}{call}\n")
    done = subprocess.run([sys.executable, "build.py"], capture_output=True)
    print("guard:", bool(guard), "- worked:", done.returncode == 0)
