import subprocess
import sys
CODE = """
import sys
sys.setrecursionlimit(int(sys.argv[1]))
def depth(n): return max([n + 1], key=depth)
depth(0)
"""
for limit in ("1000", "1000000"):
    ran = subprocess.run([sys.executable, "-c", CODE, limit], stderr=-1)
    print(limit, ran.returncode < 0, b"RecursionError" in ran.stderr)
