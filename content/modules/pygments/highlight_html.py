from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

code = "for cup in cups:\n    print(cup)  # <b>\n"
formatter = HtmlFormatter(linenos=False, cssclass="code")
html = highlight(code, PythonLexer(), formatter)
print(html)

styles = HtmlFormatter(style="friendly").get_style_defs(".code")
Path("code.css").write_text(styles)
print(*styles.splitlines()[-3:], sep="\n")
