from pathlib import Path
from unittest.mock import mock_open, patch

def save(text):
    with open("note.txt", "w", encoding="utf-8") as file:
        file.write(text)

def rewritten(text):
    Path("note.txt").write_text(text, encoding="utf-8")

for function in (save, rewritten):
    with patch("builtins.open", mock_open()) as opened:
        function("tea")
    print(f"{function.__name__:10} open was called: {opened.called}")
print("what counts:", Path("note.txt").read_text(encoding="utf-8"))
