import os
import subprocess

try:
    subprocess.run(["export", "TEA=green"])
except FileNotFoundError as error:
    print("no such program:", error.filename)
words = "export TEA=green; printenv TEA"
done = subprocess.run(["sh", "-c", words], capture_output=True, text=True)
print("there:", done.stdout.strip(), "- here:", os.environ.get("TEA"))
