from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

code = "if cups > 2:\n    print(cups)  # enough\n"
formatter = HtmlFormatter(linenos=False, cssclass="code")
html = highlight(code, PythonLexer(), formatter)
print(*(line[:110] for line in html.splitlines()), sep="\n")

styles = HtmlFormatter(style="friendly").get_style_defs(".code")
Path("code.css").write_text(styles)
print(*styles.splitlines()[-3:], sep="\n")
