import ast
from pathlib import Path

Path("prices.txt").write_text("tea 2.50\n")
answer = "__import__('os').remove('prices.txt')"
try:
    ast.literal_eval(answer)
except ValueError:
    print("literal_eval refuses; file there:", Path("prices.txt").exists())
eval(answer)
print("after eval; file there:", Path("prices.txt").exists())
